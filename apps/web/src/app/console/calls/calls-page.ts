import { Component } from '@angular/core';
import { PastCalls } from './past-calls';
import { RunningCalls } from './running-calls';

/** The calls of the server: those of this moment, and those that are over. */
@Component({
  selector: 'lm-calls-page',
  imports: [PastCalls, RunningCalls],
  template: `
    <section aria-labelledby="lm-running-calls">
      <h2 id="lm-running-calls" i18n>Running</h2>
      <lm-running-calls />
    </section>
    <section aria-labelledby="lm-past-calls">
      <h2 id="lm-past-calls" i18n>Past</h2>
      <lm-past-calls />
    </section>
  `,
  styleUrl: '../console-sections.scss',
})
export class CallsPage {}
