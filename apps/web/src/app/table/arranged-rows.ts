import { searchKey } from '@lets-meet/signaling-contracts';
import type { TableColumn, TableSort } from './table-column';

const collator = new Intl.Collator(undefined, { numeric: true });

/** The rows that have every word of the search in the text of some column, in the order of the sort. */
export function arrangedRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  search: string,
  sort: TableSort,
): readonly Row[] {
  const words = searchKey(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = words.length === 0 ? rows : rows.filter((row) => hasWords(row, columns, words));
  const column = columns.find(({ id }) => id === sort.by);
  return column === undefined ? found : found.toSorted(comparison(column, sort.direction));
}

function hasWords<Row>(
  row: Row,
  columns: readonly TableColumn<Row>[],
  words: readonly string[],
): boolean {
  const text = searchKey(columns.map((column) => column.text?.(row) ?? '').join('\n'));
  return words.every((word) => text.includes(word));
}

function comparison<Row>(
  { text, order }: TableColumn<Row>,
  direction: TableSort['direction'],
): (a: Row, b: Row) => number {
  const sign = direction === 'asc' ? 1 : -1;
  if (order === undefined) {
    return (a, b) => sign * collator.compare(text?.(a) ?? '', text?.(b) ?? '');
  }
  return (a, b) => {
    const [first, second] = [order(a), order(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  };
}
