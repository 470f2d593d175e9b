import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import {
  AUDIT_ACTIONS,
  AUDIT_PATH,
  type AuditPage,
  type AuditSort,
} from '@lets-meet/signaling-contracts/administration';
import { catchError, debounceTime, EMPTY, switchMap } from 'rxjs';
import { SortButton } from '../../people/sort-button';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { ACTION_TEXTS, actionText, changeText } from './audit-texts';

const PAGE_SIZE = 25;
/** How long nothing more is typed before it is looked for, in milliseconds. */
const TYPING_MS = 250;
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** Which entries are shown, in which order. */
interface Wanted {
  readonly text: string;
  /** Empty for all. */
  readonly action: string;
  readonly sort: AuditSort;
  readonly order: 'asc' | 'desc';
  readonly offset: number;
}

/** What was done to the server: searched, narrowed, sorted, page by page, and given out as a file. */
@Component({
  selector: 'lm-audit-log-page',
  imports: [MatButton, SortButton],
  templateUrl: './audit-log-page.html',
  styleUrl: './audit-log-page.scss',
})
export class AuditLogPage {
  private readonly api = inject(ConsoleApi);

  protected readonly actions = AUDIT_ACTIONS.map((name) => ({ name, text: ACTION_TEXTS[name] }));
  protected readonly wanted = signal<Wanted>({
    ...{ text: '', action: '', sort: 'number', order: 'desc', offset: 0 },
  });
  protected readonly page = signal<AuditPage | null>(null);
  protected readonly problem = signal<string | null>(null);

  protected readonly file = computed(() => `${AUDIT_PATH}.csv?${queryOf(this.wanted())}`);
  protected readonly range = computed(() => {
    const { offset } = this.wanted();
    const { entries = [], total = 0 } = this.page() ?? {};
    return total === 0
      ? $localize`No entries`
      : $localize`${offset + 1} to ${offset + entries.length} of ${total}`;
  });
  protected readonly hasNext = computed(
    () => this.wanted().offset + PAGE_SIZE < (this.page()?.total ?? 0),
  );

  constructor() {
    toObservable(this.wanted)
      .pipe(
        debounceTime(TYPING_MS),
        switchMap((wanted) => {
          const query = queryOf(wanted);
          query.set('offset', String(wanted.offset));
          query.set('limit', String(PAGE_SIZE));
          return this.api.audit(query.toString()).pipe(
            catchError((error: unknown) => {
              this.problem.set(consoleProblem(error));
              return EMPTY;
            }),
          );
        }),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe((page) => {
        this.problem.set(null);
        this.page.set(page);
      });
  }

  protected readonly actionText = actionText;
  protected readonly changeText = changeText;

  protected timeText(at: number): string {
    return TIME.format(at);
  }

  /** With anything but another page one begins at the first. */
  protected want(wish: Partial<Wanted>): void {
    this.wanted.update((wanted) => ({ ...wanted, offset: 0, ...wish }));
  }

  protected turn(pages: 1 | -1): void {
    this.want({ offset: Math.max(0, this.wanted().offset + pages * PAGE_SIZE) });
  }

  protected directionOf(sort: AuditSort): Wanted['order'] | null {
    return this.wanted().sort === sort ? this.wanted().order : null;
  }

  protected ariaSortOf(sort: AuditSort): 'ascending' | 'descending' | 'none' {
    const direction = this.directionOf(sort);
    if (direction === null) return 'none';
    return direction === 'asc' ? 'ascending' : 'descending';
  }
}

function queryOf({ text, action, sort, order }: Wanted): URLSearchParams {
  return new URLSearchParams({ text, ...(action !== '' && { action }), sort, order });
}
