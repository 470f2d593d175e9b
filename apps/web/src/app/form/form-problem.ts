import { Component } from '@angular/core';

/** What did not work with a form as a whole. */
@Component({
  selector: 'lm-form-problem',
  template: `<p role="alert"><ng-content /></p>`,
  styles: `
    p {
      padding: var(--lm-space-3) var(--lm-space-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class FormProblem {}

/**
 * What there is to say where the server did not do what it was asked for, and nobody here is to blame.
 * @param unreachable as `isUnreachable` has it
 */
export function serverProblemText(unreachable: boolean): string {
  return unreachable
    ? $localize`The server does not answer. Check your connection, then try again.`
    : $localize`Something went wrong on the server. Try again in a moment.`;
}
