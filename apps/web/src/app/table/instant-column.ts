import type { TableColumn } from './table-column';

const formatOf = (timeStyle?: 'short' | 'medium'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', ...(timeStyle && { timeStyle }) });

const FORMATS = { day: formatOf(), minute: formatOf('short'), second: formatOf('medium') };

interface InstantLook {
  /** What the cell says where there is no instant. */
  readonly none?: string;
  /** How fine it is shown. */
  readonly to?: keyof typeof FORMATS;
}

/**
 * A column of instants: shown as the browser's owner writes them, sorted by time, in the file as ISO 8601.
 *
 * @param at in milliseconds since 1970; null where there is none
 */
export function instantColumn<Row, Id extends string = string>(
  id: Id,
  heading: string,
  at: (row: Row) => number | null,
  { none = '–', to = 'minute' }: InstantLook = {},
): TableColumn<Row> & { readonly id: Id } {
  return {
    id,
    heading,
    text: (row) => {
      const instant = at(row);
      return instant === null ? none : FORMATS[to].format(instant);
    },
    order: at,
    inFile: (row) => {
      const instant = at(row);
      return instant === null ? '' : new Date(instant).toISOString();
    },
  };
}
