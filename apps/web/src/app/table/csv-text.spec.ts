import { csvText } from './csv-text';

describe('The file of a table', () => {
  it('has a column for each that says something, quoted where it has to be, and no formula', () => {
    const file = csvText(
      [
        { name: '=1+1', at: 7 },
        { name: 'Ana "A", Novak', at: 8 },
      ],
      [
        { id: 'name', heading: 'Name', text: ({ name }) => name },
        { id: 'at', heading: 'At', text: () => 'today', inFile: ({ at }) => String(at) },
        { id: 'actions', heading: 'Actions' },
      ],
    );
    expect(file).toBe('\uFEFFName,At\r\n\'=1+1,7\r\n"Ana ""A"", Novak",8\r\n');
  });
});
