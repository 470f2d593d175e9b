import { Component, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { SignInProblem } from '../sign-in/sign-in-problem';

/** Says that somebody who wanted to sign out is still signed in. */
@Component({
  selector: 'lm-sign-out-problem',
  imports: [Icon],
  template: `
    @if (problem() !== null) {
      <p role="alert">
        <mat-icon svgIcon="warning" />
        <span i18n>You are still signed in: the server does not answer. Try again.</span>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: var(--lm-space-3);
      align-items: center;
      justify-content: center;
      padding: var(--lm-space-2) var(--lm-gutter);
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class SignOutProblem {
  readonly problem = input.required<SignInProblem | null>();
}
