import { Component } from '@angular/core';
import { RunningCalls } from './running-calls';

/** The calls of the server. */
@Component({
  selector: 'lm-calls-page',
  imports: [RunningCalls],
  template: `
    <section aria-labelledby="lm-running-calls">
      <h2 id="lm-running-calls" i18n>Running</h2>
      <lm-running-calls />
    </section>
  `,
  styleUrl: '../console-sections.scss',
})
export class CallsPage {}
