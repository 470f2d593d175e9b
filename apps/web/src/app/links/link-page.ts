import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  invitationAcceptance,
  passwordReset,
  type LinkView,
} from '@lets-meet/signaling-contracts/members';
import { switchMap } from 'rxjs';
import type { TypedAccount } from '../new-account/account-fields';
import { fitting } from '../new-account/account-form-problem';
import { NewAccountForm } from '../new-account/new-account-form';
import { CardPage } from '../shell/card-page';
import { ServerBrand } from '../shell/server-brand';
import { DeadLink, deadLinkText } from './dead-link';
import { LinkApi } from './link-api';
import { linkToken } from './link-token';

/** Where the links lead that administrators make: accepts an invitation, or sets a new password. */
@Component({
  selector: 'lm-link-page',
  imports: [CardPage, DeadLink, NewAccountForm],
  template: `
    @if (view(); as view) {
      @if (view.kind === 'invitation') {
        <lm-card-page
          heading="You are invited"
          i18n-heading
          why="Create your account. You will use it to sign in from now on."
          i18n-why
        >
          <lm-new-account-form
            action="Create account"
            i18n-action
            [notValid]="notValid"
            [suggestedName]="view.name ?? ''"
            [suggestedUsername]="view.username ?? ''"
            [send]="accept"
          />
        </lm-card-page>
      } @else {
        <lm-card-page heading="Choose a new password" i18n-heading [why]="whose()">
          <lm-new-account-form
            action="Set password"
            i18n-action
            [notValid]="notValid"
            [owner]="view.username"
            [send]="reset"
          />
        </lm-card-page>
      }
    } @else if (problem(); as problem) {
      <lm-dead-link [problem]="problem" />
    }
  `,
})
export class LinkPage {
  private readonly api = inject(LinkApi);
  private readonly token = linkToken();

  /** What the link is for, as soon as the server has said it. */
  protected readonly view = signal<LinkView | null>(null);
  protected readonly problem = signal<string | null>(null);

  protected readonly notValid = $localize`This link is no longer valid. Ask an administrator for a new one.`;
  protected readonly whose = computed(() => {
    const view = this.view();
    const username = view?.kind === 'reset' ? view.username : '';
    return $localize`For the account “${username}:username:”. You will be signed out everywhere else.`;
  });

  protected readonly accept = (typed: TypedAccount) =>
    fitting(invitationAcceptance, { token: this.token, ...typed }).pipe(
      switchMap((acceptance) => this.api.accept(acceptance)),
    );

  protected readonly reset = ({ password }: TypedAccount) =>
    fitting(passwordReset, { token: this.token, password }).pipe(
      switchMap((reset) => this.api.reset(reset)),
    );

  constructor() {
    const brand = inject(ServerBrand);
    this.api
      .look(this.token)
      .pipe(takeUntilDestroyed())
      .subscribe({
        next: (view) => {
          this.view.set(view);
          brand.titled(
            view.kind === 'invitation' ? $localize`Invitation` : $localize`New password`,
          );
        },
        error: (error: unknown) => {
          this.problem.set(deadLinkText(error, this.notValid));
        },
      });
  }
}
