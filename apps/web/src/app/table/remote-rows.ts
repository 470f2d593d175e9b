import { computed, DestroyRef, inject, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { catchError, debounceTime, EMPTY, switchMap, type Observable } from 'rxjs';
import { PAGE_SIZE, type TableSort, type TableView } from './table-column';
import type { TableFile, TableSource } from './table-source';

/** How long nothing more is typed before it is looked for, in milliseconds. */
const TYPING_MS = 250;

/** One page of the rows that the server found. */
export interface RemotePage<Row> {
  readonly rows: readonly Row[];
  /** How many there are on all pages. */
  readonly total: number;
}

export interface RemoteTable<Row> {
  /** Where the server has the table; with `.csv` behind it, as a file. */
  readonly path: string;
  /** Asks for the page that this query names. */
  readonly ask: (query: string) => Observable<RemotePage<Row>>;
  readonly sort: TableSort;
  /** What else the query says; what is empty is left out. */
  readonly filter: Signal<Readonly<Record<string, string>>>;
  /** Hears what did not work; null as soon as it does again. */
  readonly failed: (error: unknown) => void;
}

/** Rows of which the server has more than are to be loaded: it finds and sorts them. Made where `inject()` works. */
export class RemoteRows<Row> implements TableSource<Row> {
  private readonly wanted: ReturnType<typeof signal<TableView>>;
  private readonly page = signal<RemotePage<Row> | null>(null);
  /** Rises when the same rows are to be looked at anew. */
  private readonly round = signal(0);

  readonly view: Signal<TableView>;
  readonly rows = computed(() => this.page()?.rows ?? []);
  readonly total = computed(() => this.page()?.total ?? null);
  /** The last question was asked in vain. */
  private readonly unanswered = signal(false);
  readonly waiting = computed(() => this.page() === null && !this.unanswered());
  readonly file: Signal<TableFile>;

  constructor({ path, ask, sort, filter, failed }: RemoteTable<Row>) {
    this.wanted = signal({ search: '', sort, offset: 0 });
    this.view = this.wanted.asReadonly();
    const query = computed(() => queryOf(this.wanted(), filter()));
    this.file = computed(() => ({ address: `${path}.csv?${query().toString()}` }));
    toObservable(
      computed(() => ({ query: query(), offset: this.wanted().offset, round: this.round() })),
    )
      .pipe(
        debounceTime(TYPING_MS),
        switchMap((wish) => {
          const paged = new URLSearchParams(wish.query);
          paged.set('offset', String(wish.offset));
          paged.set('limit', String(PAGE_SIZE));
          return ask(paged.toString()).pipe(
            catchError((error: unknown) => {
              this.unanswered.set(true);
              failed(error);
              return EMPTY;
            }),
          );
        }),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe((page) => {
        failed(null);
        this.unanswered.set(false);
        this.page.set(page);
      });
  }

  want(wish: Partial<TableView>): void {
    this.wanted.update((view) => ({ ...view, offset: 0, ...wish }));
  }

  /** Asks for the same page again. */
  lookAgain(): void {
    this.round.update((round) => round + 1);
  }
}

function queryOf(
  { search, sort }: TableView,
  filter: Readonly<Record<string, string>>,
): URLSearchParams {
  const query = new URLSearchParams({ text: search, sort: sort.by, order: sort.direction });
  for (const [name, value] of Object.entries(filter)) if (value !== '') query.set(name, value);
  return query;
}
