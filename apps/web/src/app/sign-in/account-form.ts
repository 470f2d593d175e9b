import {
  afterNextRender,
  Component,
  computed,
  effect,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormProblem, serverProblemText } from '../form/form-problem';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { SignInProblem, SignInProblemCode } from './sign-in-problem';

/** What proves that one owns an account. */
export interface TypedCredentials {
  readonly username: string;
  readonly password: string;
}

/** Signing in with an account. */
@Component({
  selector: 'lm-account-form',
  imports: [FormProblem, SubmitButton, TextField],
  templateUrl: './account-form.html',
  styleUrl: './sign-in-form.scss',
})
export class AccountForm {
  /** The server is being asked. */
  readonly busy = input(false);
  /** What did not work last. */
  readonly problem = input<SignInProblem | null>(null);

  /** Both are filled in. */
  readonly submitted = output<TypedCredentials>();

  private readonly username = viewChild.required<TextField>('username');
  private readonly password = viewChild.required<TextField>('password');
  /** Which of them were empty when it was sent. */
  protected readonly missing = signal({ username: false, password: false });
  protected readonly missingUsername = $localize`Enter your username.`;
  protected readonly missingPassword = $localize`Enter your password.`;

  protected readonly shownProblem = computed((): SignInProblemCode | null => {
    const { username, password } = this.missing();
    return username || password ? null : (this.problem()?.code ?? null);
  });

  constructor() {
    afterNextRender(() => {
      this.username().focus();
    });
    effect(() => {
      if (this.problem() === null) return;
      this.password().focus();
      this.password().select();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    const [username, password] = [this.username(), this.password()];
    const missing = { username: isEmpty(username), password: isEmpty(password) };
    this.missing.set(missing);
    if (missing.username) username.focus();
    else if (missing.password) password.focus();
    else this.submitted.emit({ username: username.text(), password: password.text() });
  }

  protected serverText(problem: SignInProblemCode): string {
    return serverProblemText(problem === 'unreachable');
  }
}

function isEmpty(field: TextField): boolean {
  return field.text().trim() === '';
}
