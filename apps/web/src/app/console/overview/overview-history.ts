import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { HISTORY_SPANS, type HistorySpan } from '@lets-meet/signaling-contracts/administration';
import { catchError, EMPTY, exhaustMap, map, switchMap } from 'rxjs';
import { LinePlot } from '../../plot/line-plot';
import { whileVisible } from '../../shell/while-visible';
import { DataTable } from '../../table/data-table';
import { LocalRows } from '../../table/local-rows';
import { ConsoleApi } from '../console-api';
import { columnsUnder, FIGURE_COLUMNS, PLOT_HEADINGS, plotsOf } from './figure-plots';
import { pointsOf, type FigurePoint } from './figure-points';

/** How often the figures are asked for, in milliseconds: the server takes them down as often. */
const ROUND_MS = 10_000;

interface Seen {
  readonly span: HistorySpan;
  readonly points: readonly FigurePoint[];
}

/** How the server did in the last hour or day: as plots, and as a table. The last figures stay while it does not answer. */
@Component({
  selector: 'lm-overview-history',
  imports: [DataTable, LinePlot],
  templateUrl: './overview-history.html',
  styleUrls: ['../../table/table-page.scss', './overview-history.scss'],
})
export class OverviewHistoryView {
  private readonly api = inject(ConsoleApi);
  private readonly document = inject(DOCUMENT);

  protected readonly spans = [
    { name: 'hour', text: $localize`Last hour` },
    { name: 'day', text: $localize`Last day` },
  ] as const satisfies readonly { readonly name: HistorySpan; readonly text: string }[];
  protected readonly span = signal<HistorySpan>('hour');

  private readonly seen = toSignal<Seen>(
    toObservable(this.span).pipe(
      switchMap((span) =>
        whileVisible(this.document, ROUND_MS).pipe(
          exhaustMap(() =>
            this.api.overviewHistory(span).pipe(
              map((history) => ({ span, points: pointsOf(history, span) })),
              // That the server does not answer is said above.
              catchError(() => EMPTY),
            ),
          ),
        ),
      ),
    ),
  );
  private readonly points = computed(() => this.seen()?.points ?? null);

  /** Null as long as there is not even a line. */
  protected readonly plots = computed(() => {
    const seen = this.seen();
    return seen === undefined || seen.points.length < 2 ? null : plotsOf(seen.points, seen.span);
  });
  protected readonly isOfDay = computed(() => this.seen()?.span === 'day');
  /** Whether the table is open: it is only made then. */
  protected readonly isRead = signal(false);
  protected readonly headings = PLOT_HEADINGS;
  /** Of which plot the table is; the file has all of them. */
  protected readonly heading = signal(PLOT_HEADINGS[0] ?? '');
  protected readonly columns = computed(() => columnsUnder(this.heading()));
  protected readonly source = new LocalRows(
    this.points,
    FIGURE_COLUMNS,
    { by: 'at', direction: 'desc' },
    'overview',
  );

  protected choose(name: string): void {
    this.span.set(HISTORY_SPANS.find((span) => span === name) ?? 'hour');
  }

  protected idOf({ at }: FigurePoint): number {
    return at;
  }
}
