import { Location } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { pageAt, type LazyPage } from '../pages';

const LOGIN = '/login';
const HOME = '/';
const CONSOLE = '/admin';

/** The address and the title of the page: of the login page or of what is behind it. Going back never leads to the other. */
@Injectable({ providedIn: 'root' })
export class LoginAddress {
  private readonly location = inject(Location);
  private readonly title = inject(Title);

  isCurrent(): boolean {
    return this.location.path() === LOGIN;
  }

  /** The page that the address names; undefined is the login page, or what is behind it. */
  page(): LazyPage | undefined {
    return pageAt(this.location.path());
  }

  enter(): void {
    this.title.setTitle($localize`Sign in – Let's Meet`);
    this.location.replaceState(LOGIN);
  }

  leave(): void {
    this.title.setTitle($localize`Let's Meet`);
    // A page behind the login that has an address of its own keeps it when it is loaded anew.
    if (!this.location.path().startsWith(CONSOLE)) this.location.replaceState(HOME);
  }
}
