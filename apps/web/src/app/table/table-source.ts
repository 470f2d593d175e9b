import type { Signal } from '@angular/core';
import type { TableView } from './table-column';

/** The file with all that is found, as CSV: from the server, or made here. */
export type TableFile =
  { readonly address: string } | { readonly name: string; readonly content: () => string };

/** Where the rows of a table come from: `LocalRows` has all of them at hand, `RemoteRows` asks the server for each page. */
export interface TableSource<Row> {
  readonly view: Signal<TableView>;
  /** Those on the page that is shown. */
  readonly rows: Signal<readonly Row[]>;
  /** How many are found, on all pages; null until that is known. */
  readonly total: Signal<number | null>;
  readonly file: Signal<TableFile>;
  /** Rows are on their way here, and none was ever here. */
  readonly waiting: Signal<boolean>;
  /** Another look at them. Whatever is changed but the page leads to the first page. */
  want(wish: Partial<TableView>): void;
}
