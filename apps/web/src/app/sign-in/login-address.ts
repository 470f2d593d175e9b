import { Location } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';

const LOGIN = '/login';

/** Keeps the address and the title of the page at where a person is, as far as it is about being signed in. */
@Injectable({ providedIn: 'root' })
export class LoginAddress {
  private readonly location = inject(Location);
  private readonly title = inject(Title);

  isCurrent(): boolean {
    return this.location.path() === LOGIN;
  }

  /** Shows the address of the login page; going back does not lead to what is closed now. */
  enter(): void {
    this.title.setTitle($localize`Sign in – Let's Meet`);
    if (!this.isCurrent()) this.location.replaceState(LOGIN);
  }

  /** Leaves the address of the login page, for the router to go on from; others stay what they are. */
  leave(): void {
    if (this.isCurrent()) this.location.replaceState('/');
  }
}
