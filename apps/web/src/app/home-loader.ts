import {
  createEnvironmentInjector,
  EnvironmentInjector,
  inject,
  Injectable,
  type Type,
} from '@angular/core';

/** A page, and the injector that has what it needs. */
export interface LoadedPage {
  readonly page: Type<unknown>;
  readonly injector: EnvironmentInjector;
}

/** Fetches, once, the part of the program that only somebody who is signed in needs. */
@Injectable({ providedIn: 'root' })
export class HomeLoader {
  private readonly root = inject(EnvironmentInjector);
  private loaded: Promise<LoadedPage> | null = null;

  /** Rejects where the part does not come; what then helps is loading the whole page anew. */
  load(): Promise<LoadedPage> {
    this.loaded ??= this.fetch();
    return this.loaded;
  }

  private async fetch(): Promise<LoadedPage> {
    const { home } = await import('./home/home.part');
    return { page: home.page, injector: createEnvironmentInjector(home.providers, this.root) };
  }
}
