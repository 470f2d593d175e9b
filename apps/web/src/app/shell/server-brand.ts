import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { LOGO_PATH } from '@lets-meet/signaling-contracts/sign-in';

/** What the server is called until it says otherwise. */
const PRODUCT = $localize`Let's Meet`;

/** Where the picture is; where there is none, the product's own. */
export function logoAddress(logo: string | null): string {
  return logo === null ? 'favicon.svg' : `${LOGO_PATH}/${logo}`;
}

/**
 * What this server is called, its logo, and the title of the page, which ends with the name. The server writes both into
 * the page, so that the login page has them at once; whoever is signed in hears of changes.
 */
@Injectable({ providedIn: 'root' })
export class ServerBrand {
  private readonly title = inject(Title);
  private readonly root = inject(DOCUMENT).querySelector('lm-root');
  /** What the title begins with. */
  private page: string | null = null;
  private readonly logo = signal(this.root?.getAttribute('data-logo') ?? null);

  private readonly called = signal(this.root?.getAttribute('data-server-name') ?? PRODUCT);
  readonly name = this.called.asReadonly();
  readonly logoAddress = computed(() => logoAddress(this.logo()));

  /** @param page what the title begins with; null where it is the name alone */
  titled(page: string | null): void {
    this.page = page;
    this.writeTitle();
  }

  /** Said by the server. */
  take({ name, logo }: { readonly name: string; readonly logo: string | null }): void {
    this.called.set(name);
    this.logo.set(logo);
    this.writeTitle();
  }

  private writeTitle(): void {
    const name = this.name();
    this.title.setTitle(this.page === null ? name : `${this.page} – ${name}`);
  }
}
