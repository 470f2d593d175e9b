import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RunningCall } from '@lets-meet/signaling-contracts/administration';
import { FormProblem } from '../../form/form-problem';
import { DataTable } from '../../table/data-table';
import { LocalRows } from '../../table/local-rows';
import { TableCell } from '../../table/table-cell';
import { ConsoleApi } from '../console-api';
import { LiveAnswer } from '../live-answer';
import { NoteDialog } from '../note-dialog';
import { RUNNING_ACTIONS, RUNNING_COLUMNS } from './running-call-columns';

/** How often the calls are asked for, in milliseconds. */
const ROUND_MS = 3_000;

/** The calls of this moment, each of which can be ended. */
@Component({
  selector: 'lm-running-calls',
  imports: [DataTable, FormProblem, MatButton, NoteDialog, TableCell],
  templateUrl: './running-calls.html',
  styleUrl: '../../table/table-page.scss',
})
export class RunningCalls {
  private readonly api = inject(ConsoleApi);
  private readonly calls = new LiveAnswer(() => this.api.runningCalls(), ROUND_MS);

  /** The one that is to be ended, while that is asked. */
  protected readonly chosen = signal<RunningCall | null>(null);
  protected readonly problem = this.calls.problem;
  protected readonly columns = RUNNING_COLUMNS;
  protected readonly actionsColumn = RUNNING_ACTIONS;
  protected readonly source = new LocalRows(
    this.calls.answer,
    RUNNING_COLUMNS,
    { by: 'since', direction: 'desc' },
    'running-calls',
  );
  protected readonly heading = computed(() => {
    const call = this.chosen();
    return call === null
      ? ''
      : $localize`End the call of ${call.caller.name}:caller: and ${call.callee.name}:callee:?`;
  });

  protected idOf({ id }: RunningCall): string {
    return id;
  }

  protected endLabel({ caller, callee }: RunningCall): string {
    return $localize`End the call of ${caller.name}:caller: and ${callee.name}:callee:`;
  }

  protected end(note: string): void {
    const call = this.chosen();
    this.chosen.set(null);
    if (call !== null) this.calls.do(this.api.stopCall(call.id, note));
  }
}
