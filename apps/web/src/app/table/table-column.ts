/** A column of a table over rows of this kind. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly heading: string;
  /**
   * What its cell says: it is shown where the page has no template for the cell, is searched in and stands in the file.
   * Undefined where a cell holds nothing but controls.
   */
  readonly text?: (row: Row) => string;
  /** By what rows are sorted, where that is not the text; what is null comes last. */
  readonly order?: (row: Row) => number | null;
  /** What stands in the file, where that is not the text. */
  readonly inFile?: (row: Row) => string;
  /** Rows cannot be sorted by it. */
  readonly unsorted?: true;
}

export interface TableSort {
  /** The id of a column. */
  readonly by: string;
  readonly direction: 'asc' | 'desc';
}

/** Which rows of all are looked at, and how. */
export interface TableView {
  readonly search: string;
  readonly sort: TableSort;
  /** How many rows come before the page that is shown. */
  readonly offset: number;
}

/** Rows on one page. */
export const PAGE_SIZE = 25;
