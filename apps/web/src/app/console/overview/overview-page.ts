import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, of, scan, switchMap, timer } from 'rxjs';
import type { Overview } from '@lets-meet/signaling-contracts/administration';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { OverviewHistoryView } from './overview-history';
import { endText, figuresOf } from './overview-texts';

/** How often the figures are asked for, in milliseconds. */
const ROUND_MS = 5_000;

interface Seen {
  readonly overview: Overview | null;
  readonly problem: string | null;
}

const NOTHING: Seen = { overview: null, problem: null };

/** How the server is doing just now, and did before. The last figures stay while it does not answer. */
@Component({
  selector: 'lm-overview-page',
  imports: [OverviewHistoryView],
  template: `
    @if (seen().problem; as problem) {
      <p class="problem" role="alert">{{ problem }}</p>
    }
    @if (seen().overview) {
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

  protected readonly seen = toSignal(
    timer(0, ROUND_MS).pipe(
      switchMap(() =>
        this.api.overview().pipe(
          map((overview): Partial<Seen> => ({ overview, problem: null })),
          catchError((error: unknown) => of({ problem: consoleProblem(error) })),
        ),
      ),
      scan((before, news): Seen => ({ ...before, ...news }), NOTHING),
    ),
    { initialValue: NOTHING },
  );

  protected readonly figures = computed(() => {
    const { overview } = this.seen();
    return overview === null ? [] : figuresOf(overview);
  });
  protected readonly ends = computed(() =>
    (this.seen().overview?.ended ?? [])
      .map(({ reason, calls }) => ({ text: endText(reason), count: calls }))
      .sort((a, b) => b.count - a.count),
  );
}
