import { Component, computed, inject } from '@angular/core';
import { FormProblem } from '../../form/form-problem';
import { endText } from '../calls/call-end-text';
import { ConsoleApi } from '../console-api';
import { LiveAnswer } from '../live-answer';
import { OverviewHistoryView } from './overview-history';
import { figuresOf } from './overview-texts';

/** How often the figures are asked for, in milliseconds. */
const ROUND_MS = 5_000;

/** How the server is doing just now, and did before. The last figures stay while it does not answer. */
@Component({
  selector: 'lm-overview-page',
  imports: [FormProblem, OverviewHistoryView],
  template: `
    @if (problem(); as problem) {
      <lm-form-problem>{{ problem }}</lm-form-problem>
    }
    @if (overview()) {
      <dl class="figures">
        @for (figure of figures(); track figure.name) {
          <div>
            <dt>{{ figure.name }}</dt>
            <dd>{{ figure.value }}</dd>
          </div>
        }
      </dl>
      <lm-overview-history />
      <h2 i18n>How calls ended since the start of the server</h2>
      @if (ends().length > 0) {
        <dl class="ends">
          @for (end of ends(); track end.text) {
            <div>
              <dt>{{ end.text }}</dt>
              <dd>{{ end.count }}</dd>
            </div>
          }
        </dl>
      } @else {
        <p class="none" i18n>No call has ended yet.</p>
      }
    }
  `,
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly api = inject(ConsoleApi);

  private readonly live = new LiveAnswer(() => this.api.overview(), ROUND_MS);

  protected readonly problem = this.live.problem;
  protected readonly overview = this.live.answer;
  protected readonly figures = computed(() => {
    const overview = this.overview();
    return overview === null ? [] : figuresOf(overview);
  });
  protected readonly ends = computed(() =>
    (this.overview()?.ended ?? [])
      .map(({ reason, calls }) => ({ text: endText(reason), count: calls }))
      .sort((a, b) => b.count - a.count),
  );
}
