import { Location } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import {
  LOGIN_PAGE,
  PROVIDER_PROBLEMS,
  type ProviderProblem,
} from '@lets-meet/signaling-contracts/sign-in';
import { ACCOUNT_PAGE, CONSOLE_PAGE, isAt, pageAt, pathOf, type LazyPage } from '../pages';
import { ServerBrand } from '../shell/server-brand';

const HOME = '/';

/** The address and the title of the page: of the login page or of what is behind it. Going back never leads to the other. */
@Injectable({ providedIn: 'root' })
export class LoginAddress {
  private readonly location = inject(Location);
  private readonly brand = inject(ServerBrand);

  private problem = this.writtenProblem();

  isCurrent(): boolean {
    return pathOf(this.location.path()) === LOGIN_PAGE;
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
    const address = this.location.path();
    // The others keep theirs when they are loaded anew.
    if (![ACCOUNT_PAGE, CONSOLE_PAGE].some((page) => isAt(address, page))) {
      this.location.replaceState(HOME);
    }
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
