import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { CALL_OUTCOMES } from '@lets-meet/call-domain';
import {
  RECORDED_CALLS_PATH,
  type RecordedCall,
} from '@lets-meet/signaling-contracts/administration';
import { map } from 'rxjs';
import { FormProblem } from '../../form/form-problem';
import { whileVisible } from '../../shell/while-visible';
import { DataTable } from '../../table/data-table';
import { RemoteRows } from '../../table/remote-rows';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { PAST_COLUMNS } from './past-call-columns';
import { OUTCOME_TEXTS } from './past-call-texts';

/** How often it is looked for calls that ended meanwhile, in milliseconds. */
const ROUND_MS = 10_000;

/** The calls that are over: searched by who was in them, narrowed by what became of them, page by page, and as a file. */
@Component({
  selector: 'lm-past-calls',
  imports: [DataTable, FormProblem],
  templateUrl: './past-calls.html',
  styleUrl: '../../table/table-page.scss',
})
export class PastCalls {
  private readonly api = inject(ConsoleApi);

  protected readonly outcomes = CALL_OUTCOMES.map((name) => ({ name, text: OUTCOME_TEXTS[name] }));
  /** Empty for all of them. */
  protected readonly outcome = signal('');
  protected readonly problem = signal<string | null>(null);

  protected readonly columns = PAST_COLUMNS;
  protected readonly source = new RemoteRows<RecordedCall>({
    path: RECORDED_CALLS_PATH,
    ask: (query) =>
      this.api.recordedCalls(query).pipe(map(({ calls, total }) => ({ rows: calls, total }))),
    sort: { by: 'at', direction: 'desc' },
    filter: computed(() => ({ outcome: this.outcome() })),
    failed: (error) => {
      this.problem.set(error === null ? null : consoleProblem(error));
    },
  });

  protected readonly empty = computed(() =>
    this.outcome() === '' && this.source.view().search === ''
      ? $localize`No call has ended yet.`
      : $localize`There is no such call.`,
  );

  constructor() {
    whileVisible(inject(DOCUMENT), ROUND_MS)
      .pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.source.lookAgain();
      });
  }

  protected idOf({ id }: RecordedCall): string {
    return id;
  }

  protected choose(outcome: string): void {
    this.outcome.set(outcome);
    this.source.want({});
  }
}
