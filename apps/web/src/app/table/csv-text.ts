import { BYTE_ORDER_MARK, csvLine } from '@lets-meet/signaling-contracts/csv';
import type { TableColumn } from './table-column';

/** The rows as CSV, the headings first. */
export function csvText<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const cells = columns.flatMap(({ heading, text, inFile = text }) =>
    inFile === undefined ? [] : [{ heading, inFile }],
  );
  const lines = [
    cells.map(({ heading }) => heading),
    ...rows.map((row) => cells.map(({ inFile }) => inFile(row))),
  ];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}
