import { Component, inject } from '@angular/core';
import { registrationRequest } from '@lets-meet/signaling-contracts/members';
import { LOGIN_PAGE } from '@lets-meet/signaling-contracts/sign-in';
import { switchMap } from 'rxjs';
import { FormProblem } from '../form/form-problem';
import type { TypedAccount } from '../links/account-fields';
import { LinkCard } from '../links/link-card';
import { LinkForm } from '../links/link-form';
import { fitting } from '../links/link-problem';
import { ServerBrand } from '../shell/server-brand';
import { REGISTRATION } from '../sign-in/entrance';
import { RegisterApi } from './register-api';

/** Where people make their own account, where an administrator lets them. */
@Component({
  selector: 'lm-register-page',
  imports: [FormProblem, LinkCard, LinkForm],
  template: `
    <lm-link-card
      heading="Create an account"
      i18n-heading
      why="You will use it to sign in from now on."
      i18n-why
    >
      @if (isOpen) {
        <lm-link-form
          action="Create account"
          i18n-action
          [notValid]="notAllowed"
          [send]="register"
        />
      } @else {
        <lm-form-problem>{{ notAllowed }}</lm-form-problem>
      }
      <a class="lm-text-link" [href]="loginPage" i18n>Sign in with an account you have</a>
    </lm-link-card>
  `,
})
export class RegisterPage {
  private readonly api = inject(RegisterApi);

  protected readonly isOpen = inject(REGISTRATION);
  protected readonly loginPage = LOGIN_PAGE;
  protected readonly notAllowed = $localize`This server lets nobody create an account. Ask an administrator for an invitation.`;

  protected readonly register = (typed: TypedAccount) =>
    fitting(registrationRequest, typed).pipe(switchMap((request) => this.api.register(request)));

  constructor() {
    inject(ServerBrand).titled($localize`Create an account`);
  }
}
