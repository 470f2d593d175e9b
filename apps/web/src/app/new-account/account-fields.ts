import { Component, input, viewChild } from '@angular/core';
import { TextField } from '../form/text-field';
import {
  fieldOf,
  fieldProblemText,
  type AccountField,
  type AccountFormProblem,
} from './account-form-problem';

/** What somebody chooses for an account. */
export interface TypedAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
}

/** The fields of a new account, or that of its new password alone. */
@Component({
  selector: 'lm-account-fields',
  imports: [TextField],
  template: `
    @if (owner() === null) {
      <lm-text-field
        #username
        name="username"
        label="Username"
        i18n-label
        autocomplete="username"
        hint="You will sign in with this."
        i18n-hint
        [value]="suggestedUsername()"
        [error]="errorOf('username')"
      />
      <lm-text-field
        #name
        name="name"
        label="Your name"
        i18n-label
        autocomplete="name"
        hint="This is how others see you."
        i18n-hint
        [value]="suggestedName()"
        [error]="errorOf('name')"
      />
    } @else {
      <!-- For password managers, so that they know whose it is. -->
      <input hidden readonly autocomplete="username" [value]="owner()" />
    }
    <lm-text-field
      #password
      name="password"
      label="Password"
      i18n-label
      type="password"
      autocomplete="new-password"
      hint="At least 12 characters. A few random words work well."
      i18n-hint
      [last]="true"
      [error]="errorOf('password')"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--lm-space-5);
    }
  `,
})
export class AccountFields {
  /** The username of the account that gets a new password; null where it is a new account. */
  readonly owner = input<string | null>(null);
  readonly suggestedName = input('');
  readonly suggestedUsername = input('');
  /** What did not work last. */
  readonly problems = input<readonly AccountFormProblem[]>([]);

  private readonly username = viewChild<TextField>('username');
  private readonly name = viewChild<TextField>('name');
  private readonly password = viewChild.required<TextField>('password');

  typed(): TypedAccount {
    return {
      username: this.username()?.text() ?? '',
      name: this.name()?.text() ?? '',
      password: this.password().text(),
    };
  }

  focusFirst(): void {
    (this.username() ?? this.password()).focus();
  }

  focusOn(field: AccountField): void {
    this[field]()?.focus();
  }

  protected errorOf(field: AccountField): string | null {
    const problem = this.problems().find((one) => fieldOf(one) === field);
    return problem === undefined ? null : fieldProblemText(problem);
  }
}
