import { Location } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import {
  LOGIN_PAGE,
  PROVIDER_PROBLEMS,
  type ProviderProblem,
} from '@lets-meet/signaling-contracts/sign-in';
import { pageAt, type LazyPage } from '../pages';
import { ServerBrand } from '../shell/server-brand';

const HOME = '/';
/** Pages behind the login that have an address of their own: they keep it when they are loaded anew. */
const OWN_ADDRESS = /^\/(?:account$|admin(?:\/|$))/;

/** The address and the title of the page: of the login page or of what is behind it. Going back never leads to the other. */
@Injectable({ providedIn: 'root' })
export class LoginAddress {
  private readonly location = inject(Location);
  private readonly brand = inject(ServerBrand);

  private problem = this.writtenProblem();

  isCurrent(): boolean {
    return this.location.path().split('?', 1)[0] === LOGIN_PAGE;
  }

  /** The page that the address names; undefined is the login page, or what is behind it. */
  page(): LazyPage | undefined {
    return pageAt(this.location.path());
  }

  enter(): void {
    this.brand.titled($localize`Sign in`);
    this.location.replaceState(LOGIN_PAGE);
  }

  leave(): void {
    this.brand.titled(null);
    if (!OWN_ADDRESS.test(this.location.path())) this.location.replaceState(HOME);
  }

  /** Why somebody is not signed in who is back from the provider; null where nobody is, and when it was taken. */
  takeProblem(): ProviderProblem | null {
    const taken = this.problem;
    this.problem = null;
    return taken;
  }

  private writtenProblem(): ProviderProblem | null {
    const written = new URLSearchParams(this.location.path().split('?')[1]).get('problem');
    return PROVIDER_PROBLEMS.find((known) => known === written) ?? null;
  }
}
