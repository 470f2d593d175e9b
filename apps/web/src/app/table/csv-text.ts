import type { TableColumn } from './table-column';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** By which spreadsheets know that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The rows as CSV (RFC 4180), the headings first; what would be a formula in a spreadsheet is made text by an apostrophe. */
export function csvText<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const cells = columns.flatMap(({ heading, text, inFile = text }) =>
    inFile === undefined ? [] : [{ heading, inFile }],
  );
  const lines = [
    cells.map(({ heading }) => heading),
    ...rows.map((row) => cells.map(({ inFile }) => inFile(row))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cellText).join()}\r\n`).join('');
}

function cellText(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
