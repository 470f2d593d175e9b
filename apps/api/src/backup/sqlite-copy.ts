import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../config/start-problem.js';
import { openSqliteFile } from '../persistence/sqlite-database.js';

/** All pages in one step: one copied bit by bit begins anew whenever the server writes. */
const ALL_PAGES = 2 ** 31 - 1;

/** @throws {StartProblem} where there is no such database */
export async function copySqlite(databaseFile: string, target: string): Promise<void> {
  if (!existsSync(databaseFile)) {
    throw new StartProblem(`There is no database ${databaseFile}: nothing was backed up.`);
  }
  const database = openSqliteFile(databaseFile);
  try {
    await backup(database, target, { rate: ALL_PAGES });
  } finally {
    database.close();
  }
}

/**
 * Reads every page of a copy of ours.
 * @returns the migrations that were done to it
 * @throws {StartProblem} where it is damaged, or no database of this program
 */
export function checkSqlite(file: string): readonly string[] {
  const database = new DatabaseSync(file);
  try {
    const { integrity_check: verdict } = database.prepare('pragma integrity_check').get() ?? {};
    if (verdict !== 'ok') throw new StartProblem(`The backup is damaged: ${String(verdict)}.`);
    const steps = database.prepare('select name from kysely_migration order by name').all();
    return steps.map(({ name }) => String(name));
  } finally {
    database.close();
  }
}
