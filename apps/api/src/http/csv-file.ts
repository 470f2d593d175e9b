import { BYTE_ORDER_MARK, csvLine } from '@lets-meet/signaling-contracts/csv';
import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';

/** Rows that are read at once. */
export const CHUNK = 1_000;

/** How rows stand in a file. */
export interface CsvTable<Row> {
  readonly columns: readonly string[];
  /** One for each column. */
  readonly cellsOf: (row: Row) => readonly string[];
}

/** Some of the rows, from the offset on. */
export type RowPage<Row> = (offset: number, limit: number) => Promise<readonly Row[]>;

/** All rows, as a file to be saved under this name: the names of the columns first. */
export function csvFile<Row>(
  name: string,
  table: CsvTable<Row>,
  page: RowPage<Row>,
): StreamableFile {
  return new StreamableFile(Readable.from(textOf(table, page)), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}

async function* textOf<Row>(
  { columns, cellsOf }: CsvTable<Row>,
  page: RowPage<Row>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns);
  for (let offset = 0; ; offset += CHUNK) {
    const rows = await page(offset, CHUNK);
    yield rows.map((row) => csvLine(cellsOf(row))).join('');
    if (rows.length < CHUNK) return;
  }
}
