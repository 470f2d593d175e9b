import { computed, signal, type Signal } from '@angular/core';
import { arrangedRows } from './arranged-rows';
import { csvText } from './csv-text';
import { PAGE_SIZE, type TableColumn, type TableSort, type TableView } from './table-column';
import type { TableFile, TableSource } from './table-source';

/** Rows that are all at hand: found, sorted and written into the file here. */
export class LocalRows<Row> implements TableSource<Row> {
  private readonly wanted: ReturnType<typeof signal<TableView>>;
  readonly view: Signal<TableView>;

  private readonly found: Signal<readonly Row[] | null>;
  readonly total: Signal<number | null>;
  readonly rows: Signal<readonly Row[]>;
  readonly file: Signal<TableFile>;
  /** Whoever has them says so. */
  readonly waiting = signal(false).asReadonly();

  /**
   * @param all null until they are known
   * @param fileName without its ending
   */
  constructor(
    all: Signal<readonly Row[] | null>,
    columns: readonly TableColumn<Row>[],
    sort: TableSort,
    fileName: string,
  ) {
    this.wanted = signal({ search: '', sort, offset: 0 });
    this.found = computed(() => {
      const rows = all();
      const { search, sort: by } = this.wanted();
      return rows && arrangedRows(rows, columns, search, by);
    });
    this.total = computed(() => this.found()?.length ?? null);
    // Rows go while they are looked at: of a page that is empty now, the one before it is shown.
    this.view = computed(() => {
      const last = Math.floor(Math.max(0, (this.total() ?? 0) - 1) / PAGE_SIZE) * PAGE_SIZE;
      const view = this.wanted();
      return view.offset > last ? { ...view, offset: last } : view;
    });
    this.rows = computed(() => {
      const { offset } = this.view();
      return (this.found() ?? []).slice(offset, offset + PAGE_SIZE);
    });
    this.file = signal({
      name: `${fileName}.csv`,
      content: () => csvText(this.found() ?? [], columns),
    });
  }

  want(wish: Partial<TableView>): void {
    this.wanted.update((view) => ({ ...view, offset: 0, ...wish }));
  }
}
