import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  contentChildren,
  DOCUMENT,
  inject,
  input,
  type TemplateRef,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Announcer } from '../shell/announcer';
import { BusyBar } from '../shell/busy-bar';
import { saveFile } from '../storage/save-file';
import { SearchBox } from './search-box';
import { SortButton } from './sort-button';
import { TableCell, type CellContext } from './table-cell';
import { PAGE_SIZE, type TableColumn, type TableSort } from './table-column';
import type { TableSource } from './table-source';

/**
 * The tables of the console: searched, sorted by its headings, page by page, and given out as a file. Where it is narrow
 * each row is a card that names what is in it. What else narrows the rows stands beside the search, as `lmTableTool`.
 */
@Component({
  selector: 'lm-data-table',
  imports: [BusyBar, MatButton, NgTemplateOutlet, SearchBox, SortButton],
  templateUrl: './data-table.html',
  styleUrl: './data-table.scss',
  host: { '[class.empty]': 'total() === 0' },
})
export class DataTable<Row> {
  /** The name of the table. */
  readonly label = input.required<string>();
  readonly searchLabel = input.required<string>();
  /** What is said where nothing is found. */
  readonly empty = input.required<string>();
  /** The first one names its row. */
  readonly columns = input.required<readonly TableColumn<Row>[]>();
  readonly source = input.required<TableSource<Row>>();
  /** By what a row is known while it changes. */
  readonly idOf = input.required<(row: Row) => string | number>();

  private readonly cells = contentChildren<TableCell<Row>>(TableCell);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);

  protected readonly view = computed(() => this.source().view());
  protected readonly rows = computed(() => this.source().rows());
  protected readonly total = computed(() => this.source().total());
  protected readonly file = computed(() => this.source().file());
  protected readonly address = computed(() => {
    const file = this.file();
    return 'address' in file ? file.address : null;
  });
  protected readonly range = computed(() => {
    const [{ offset }, rows, total] = [this.view(), this.rows(), this.total()];
    if (total === null) return '';
    return total === 0
      ? this.empty()
      : $localize`${offset + 1} to ${offset + rows.length} of ${total}`;
  });
  protected readonly waitingText = computed(() => $localize`Loading: ${this.label()}:table:`);
  protected readonly hasPages = computed(() => (this.total() ?? 0) > PAGE_SIZE);
  protected readonly hasNext = computed(() => this.view().offset + PAGE_SIZE < (this.total() ?? 0));
  private readonly templates = computed(
    () => new Map(this.cells().map((cell) => [cell.lmTableCell().id, cell.template])),
  );

  protected templateOf({ id }: TableColumn<Row>): TemplateRef<CellContext<Row>> | undefined {
    return this.templates().get(id);
  }

  protected directionOf({ id }: TableColumn<Row>): TableSort['direction'] | null {
    const { by, direction } = this.view().sort;
    return by === id ? direction : null;
  }

  /** Null where one cannot sort by the column: such a heading says nothing of it. */
  protected ariaSortOf(column: TableColumn<Row>): 'ascending' | 'descending' | 'none' | null {
    if (!this.canSortBy(column)) return null;
    const direction = this.directionOf(column);
    if (direction === null) return 'none';
    return direction === 'asc' ? 'ascending' : 'descending';
  }

  protected canSortBy({ text, unsorted }: TableColumn<Row>): boolean {
    return text !== undefined && unsorted !== true;
  }

  protected search(search: string): void {
    this.source().want({ search });
  }

  protected sortBy({ id, heading }: TableColumn<Row>, direction: TableSort['direction']): void {
    this.source().want({ sort: { by: id, direction } });
    this.announcer.announce(
      direction === 'asc'
        ? $localize`Sorted by ${heading}:heading:, rising`
        : $localize`Sorted by ${heading}:heading:, falling`,
    );
  }

  protected turn(pages: 1 | -1): void {
    this.source().want({ offset: Math.max(0, this.view().offset + pages * PAGE_SIZE) });
  }

  protected save(): void {
    const file = this.file();
    if ('address' in file) return;
    saveFile(this.document, new Blob([file.content()], { type: 'text/csv' }), file.name);
  }
}
