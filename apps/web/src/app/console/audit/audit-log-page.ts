import { Component, computed, inject, signal } from '@angular/core';
import {
  AUDIT_ACTIONS,
  AUDIT_PATH,
  type AuditEntry,
  type AuditSort,
} from '@lets-meet/signaling-contracts/administration';
import { map } from 'rxjs';
import { FormProblem } from '../../form/form-problem';
import { DataTable } from '../../table/data-table';
import { instantColumn } from '../../table/instant-column';
import { RemoteRows } from '../../table/remote-rows';
import type { TableColumn } from '../../table/table-column';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { ACTION_TEXTS, actionText, changeText, subjectText } from './audit-texts';

/** Those by which the server sorts have its names for them. */
type AuditColumn = TableColumn<AuditEntry> &
  ({ readonly id: AuditSort } | { readonly unsorted: true });

const COLUMNS: readonly AuditColumn[] = [
  instantColumn('number', $localize`When`, ({ at }: AuditEntry) => at, { to: 'second' }),
  { id: 'actor', heading: $localize`Who`, text: ({ actor }) => actor?.name ?? '–' },
  { id: 'action', heading: $localize`What`, text: ({ action }) => actionText(action) },
  { id: 'subject', heading: $localize`On what`, text: orDash(subjectText), unsorted: true },
  { id: 'change', heading: $localize`Before and after`, text: orDash(changeText), unsorted: true },
  {
    id: 'address',
    heading: $localize`From`,
    text: ({ address }) => address ?? '–',
    unsorted: true,
  },
];

/** What was done to the server: searched, narrowed, sorted, page by page, and given out as a file. */
@Component({
  selector: 'lm-audit-log-page',
  imports: [DataTable, FormProblem],
  templateUrl: './audit-log-page.html',
  styleUrl: '../../table/table-page.scss',
})
export class AuditLogPage {
  private readonly api = inject(ConsoleApi);

  protected readonly actions = AUDIT_ACTIONS.map((name) => ({ name, text: ACTION_TEXTS[name] }));
  /** Empty for all of them. */
  protected readonly action = signal('');
  protected readonly problem = signal<string | null>(null);

  protected readonly columns = COLUMNS;
  protected readonly source = new RemoteRows<AuditEntry>({
    path: AUDIT_PATH,
    ask: (query) =>
      this.api.audit(query).pipe(map(({ entries, total }) => ({ rows: entries, total }))),
    sort: { by: 'number', direction: 'desc' },
    filter: computed(() => ({ action: this.action() })),
    failed: (error) => {
      this.problem.set(error === null ? null : consoleProblem(error));
    },
  });

  protected numberOf({ number }: AuditEntry): number {
    return number;
  }

  protected choose(action: string): void {
    this.action.set(action);
    this.source.want({});
  }
}

function orDash(text: (entry: AuditEntry) => string): (entry: AuditEntry) => string {
  return (entry) => text(entry) || '–';
}
