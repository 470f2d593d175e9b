import { Component, input } from '@angular/core';
import { FormProblem } from '../form/form-problem';
import { LinkCard } from './link-card';

/** A one-time link that does nothing any more, and the way on. */
@Component({
  selector: 'lm-dead-link',
  imports: [FormProblem, LinkCard],
  template: `
    <lm-link-card
      heading="This link does not work"
      i18n-heading
      why="A link works once, and only for a limited time."
      i18n-why
    >
      <lm-form-problem>{{ problem() }}</lm-form-problem>
      <a class="lm-button" href="/" i18n>Sign in</a>
    </lm-link-card>
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
