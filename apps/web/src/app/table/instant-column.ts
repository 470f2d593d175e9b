import type { TableColumn } from './table-column';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/**
 * A column of instants: shown as the browser's owner writes them, sorted by time, in the file as ISO 8601.
 *
 * @param at in milliseconds since 1970; null where there is none
 * @param none what the cell says then
 */
export function instantColumn<Row>(
  id: string,
  heading: string,
  at: (row: Row) => number | null,
  none = '–',
): TableColumn<Row> {
  return {
    id,
    heading,
    text: (row) => {
      const instant = at(row);
      return instant === null ? none : TIME.format(instant);
    },
    order: at,
    inFile: (row) => {
      const instant = at(row);
      return instant === null ? '' : new Date(instant).toISOString();
    },
  };
}
