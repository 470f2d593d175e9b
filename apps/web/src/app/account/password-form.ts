import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { passwordChange } from '@lets-meet/signaling-contracts/members';
import { switchMap } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { FormProblem, serverProblemText } from '../form/form-problem';
import { Submission } from '../form/submission';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import {
  accountFormProblem,
  fieldOf,
  fieldProblemText,
  fitting,
  type AccountFormProblem,
} from '../new-account/account-form-problem';
import { AccountApi } from './account-api';

type PasswordProblem = AccountFormProblem | 'wrong-credentials';

/** Changes one's password; who does it has to know the old one. */
@Component({
  selector: 'lm-password-form',
  imports: [FormProblem, SubmitButton, TextField],
  template: `
    <form novalidate (submit)="submit($event)">
      <input hidden readonly autocomplete="username" [value]="owner()" />
      <lm-text-field
        #current
        name="current"
        label="Current password"
        i18n-label
        type="password"
        autocomplete="current-password"
        [error]="currentError()"
      />
      <lm-text-field
        #password
        name="password"
        label="New password"
        i18n-label
        type="password"
        autocomplete="new-password"
        hint="At least 12 characters. A few random words work well."
        i18n-hint
        [last]="true"
        [error]="passwordError()"
      />
      @if (formProblem(); as problem) {
        <lm-form-problem>{{ problem }}</lm-form-problem>
      }
      <lm-submit-button [busy]="busy()" i18n>Change password</lm-submit-button>
      <p class="done" role="status">
        @if (done()) {
          <ng-container i18n
            >Your password has been changed. You are signed out everywhere else.</ng-container
          >
        }
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--lm-space-4);
      max-width: 26rem;
    }

    .done:empty {
      display: none;
    }
  `,
})
export class PasswordForm {
  /** Whose it is, for password managers. */
  readonly owner = input.required<string>();

  /** It is done: the other sessions are over. */
  readonly changed = output();

  private readonly api = inject(AccountApi);
  private readonly submission = new Submission();
  private readonly current = viewChild.required<TextField>('current');
  private readonly password = viewChild.required<TextField>('password');

  protected readonly busy = this.submission.busy;
  protected readonly done = this.submission.done;
  protected readonly problem = signal<PasswordProblem | null>(null);

  protected readonly currentError = computed(() =>
    this.problem() === 'wrong-credentials' ? $localize`This is not your current password.` : null,
  );
  protected readonly passwordError = computed(() => {
    const problem = this.problem();
    return problem !== 'wrong-credentials' && fieldOf(problem) === 'password'
      ? fieldProblemText(problem)
      : null;
  });
  protected readonly formProblem = computed(() => {
    const problem = this.problem();
    if (problem === null || this.currentError() !== null || this.passwordError() !== null) {
      return null;
    }
    if (problem === 'too-many-attempts') {
      return $localize`Too many failed attempts. Wait a few minutes, then try again.`;
    }
    return serverProblemText(problem === 'unreachable');
  });

  protected submit(event: Event): void {
    event.preventDefault();
    this.problem.set(null);
    const typed = { current: this.current().text(), password: this.password().text() };
    const sent = fitting(passwordChange, typed).pipe(
      switchMap((change) => this.api.changePassword(change)),
    );
    this.submission.send(sent, {
      done: () => {
        this.current().clear();
        this.password().clear();
        this.changed.emit();
      },
      failed: (error) => {
        this.tell(error);
      },
    });
  }

  private tell(error: unknown): void {
    const isWrong = error instanceof HttpRefusal && error.code === 'wrong-credentials';
    this.problem.set(isWrong ? 'wrong-credentials' : accountFormProblem(error));
    (this.passwordError() === null ? this.current() : this.password()).focus();
  }
}
