import { Component, input } from '@angular/core';
import { FormProblem } from '../form/form-problem';
import { accountFormProblem, formProblemText } from '../new-account/account-form-problem';
import { CardPage } from '../shell/card-page';

/** What there is to say where a link was looked at in vain. @param notValid where it is of no use any more */
export function deadLinkText(error: unknown, notValid: string): string {
  return formProblemText(accountFormProblem(error), notValid);
}

/** A one-time link that does nothing any more, and the way on. */
@Component({
  selector: 'lm-dead-link',
  imports: [CardPage, FormProblem],
  template: `
    <lm-card-page
      heading="This link does not work"
      i18n-heading
      why="A link works once, and only for a limited time."
      i18n-why
    >
      <lm-form-problem>{{ problem() }}</lm-form-problem>
      <a class="lm-button" href="/" i18n>Sign in</a>
    </lm-card-page>
  `,
  styles: `
    a {
      text-decoration: none;
    }
  `,
})
export class DeadLink {
  /** What there is to say. */
  readonly problem = input.required<string>();
}
