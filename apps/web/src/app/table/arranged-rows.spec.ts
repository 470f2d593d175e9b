import { arrangedRows } from './arranged-rows';
import type { TableColumn, TableSort } from './table-column';

describe('The rows of a table', () => {
  interface Row {
    readonly name: string;
    readonly size: number | null;
  }
  const columns: readonly TableColumn<Row>[] = [
    { id: 'name', heading: 'Name', text: ({ name }) => name },
    { id: 'size', heading: 'Size', text: ({ size }) => String(size), order: ({ size }) => size },
    { id: 'actions', heading: 'Actions' },
  ];
  const rows: readonly Row[] = [
    { name: 'Room 10', size: 5 },
    { name: 'Room 9', size: 40 },
    { name: 'Čarli', size: null },
  ];

  function names(search: string, by = 'name', direction: TableSort['direction'] = 'asc'): string[] {
    return arrangedRows(rows, columns, search, { by, direction }).map(({ name }) => name);
  }

  it('are found by every word, wherever it stands, without case and accents', () => {
    expect(names('ROOM 40')).toEqual(['Room 9']);
    expect(names('carli')).toEqual(['Čarli']);
    expect(names('room nobody')).toEqual([]);
    expect(names('  ')).toEqual(['Čarli', 'Room 9', 'Room 10']);
  });

  it('are sorted by what a column is ordered by, both ways; what has none comes last', () => {
    expect(names('', 'size')).toEqual(['Room 10', 'Room 9', 'Čarli']);
    expect(names('', 'size', 'desc')).toEqual(['Room 9', 'Room 10', 'Čarli']);
    expect(names('', 'name', 'desc')).toEqual(['Room 10', 'Room 9', 'Čarli']);
  });
});
