import { text } from 'node:stream/consumers';
import { CHUNK, csvFile, type CsvTable } from './csv-file.js';

const NUMBERS: CsvTable<number> = { columns: ['number'], cellsOf: (number) => [String(number)] };

describe('a file of CSV', () => {
  /** The file of so many rows. */
  async function fileOf(count: number): Promise<string> {
    const all = Array.from({ length: count }, (_, at) => at);
    const file = csvFile('numbers.csv', NUMBERS, (offset, limit) =>
      Promise.resolve(all.slice(offset, offset + limit)),
    );
    return text(file.getStream());
  }

  it('has the names of the columns and every row, however many there are', async () => {
    for (const count of [0, 1, CHUNK, CHUNK + 1]) {
      const lines = (await fileOf(count)).split('\r\n');
      expect(lines.slice(1, -1)).toEqual(Array.from({ length: count }, (_, at) => String(at)));
    }
  });

  it('begins with the mark by which spreadsheets know that it is UTF-8', async () => {
    expect(await fileOf(0)).toBe('\uFEFFnumber\r\n');
  });
});
