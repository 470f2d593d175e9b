import { LIMITS } from '@lets-meet/signaling-contracts';
import type { ImportPlan } from '@lets-meet/signaling-contracts/members';
import { CsvError, parse } from 'csv-parse/sync';

/** A row as it stands in the file. */
export interface CsvPerson {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly username: string;
  readonly role: string;
}

export type ReadPeople =
  | { readonly ok: true; readonly people: readonly CsvPerson[] }
  | { readonly ok: false; readonly problem: NonNullable<ImportPlan['problem']> };

/** What `csv-parse` gives for each record where it is asked for the place as well. */
interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a list of people; spreadsheets separate by comma, semicolon or tab, as the country of their owner has it. */
export function readPeopleCsv(csv: string): ReadPeople {
  let records: readonly ParsedRecord[];
  try {
    records = parse(csv, {
      bom: true,
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      // One more than may be, so that too many are known as such; and the headings.
      to: LIMITS.importRows + 2,
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, problem: 'not-csv' };
    throw error;
  }
  const [head, ...rows] = records;
  const headings = (head?.record ?? []).map((heading) => heading.toLowerCase());
  const at = {
    name: headings.indexOf('name'),
    username: headings.indexOf('username'),
    role: headings.indexOf('role'),
  };
  if (at.name < 0) return { ok: false, problem: 'no-name-column' };
  if (rows.length === 0) return { ok: false, problem: 'no-rows' };
  if (rows.length > LIMITS.importRows) return { ok: false, problem: 'too-many-rows' };
  return {
    ok: true,
    people: rows.map(({ record, info }) => ({
      line: info.lines,
      name: record[at.name] ?? '',
      username: record[at.username] ?? '',
      role: record[at.role] ?? '',
    })),
  };
}
