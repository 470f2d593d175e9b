import { Component, inject } from '@angular/core';
import { registrationRequest } from '@lets-meet/signaling-contracts/members';
import { LOGIN_PAGE } from '@lets-meet/signaling-contracts/sign-in';
import { switchMap } from 'rxjs';
import { FormProblem } from '../form/form-problem';
import type { TypedAccount } from '../new-account/account-fields';
import { fitting } from '../new-account/account-form-problem';
import { NewAccountForm } from '../new-account/new-account-form';
import { CardPage } from '../shell/card-page';
import { ServerBrand } from '../shell/server-brand';
import { REGISTRATION } from '../sign-in/entrance';
import { RegisterApi } from './register-api';

/** Where people make their own account, where an administrator lets them. */
@Component({
  selector: 'lm-register-page',
  imports: [CardPage, FormProblem, NewAccountForm],
  template: `
    <lm-card-page
      heading="Create an account"
      i18n-heading
      why="You will use it to sign in from now on."
      i18n-why
    >
      @if (isOpen) {
        <lm-new-account-form
          action="Create account"
          i18n-action
          [notValid]="notAllowed"
          [send]="register"
        />
      } @else {
        <lm-form-problem>{{ notAllowed }}</lm-form-problem>
      }
      <a class="lm-text-link" [href]="loginPage" i18n>Sign in with an account you have</a>
    </lm-card-page>
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
