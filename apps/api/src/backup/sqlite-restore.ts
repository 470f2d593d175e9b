import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../config/start-problem.js';
import { messageOf } from './back-up.js';
import { requireKnownMigrations } from './known-migrations.js';
import { checkSqlite } from './sqlite-copy.js';

/** What SQLite answers where another process has the database open. */
const SQLITE_BUSY = 5;

/**
 * Puts a backup in the place of the database.
 *
 * @param stamp tells the database that was there apart from others before it
 * @returns where that one is now; undefined where there was none
 * @throws {StartProblem} where a server runs, or the file is no backup of this program; nothing is changed then
 */
export function restoreSqlite(
  databaseFile: string,
  backupFile: string,
  stamp: string,
): string | undefined {
  const copy = `${databaseFile}.restoring`;
  try {
    mkdirSync(dirname(databaseFile), { recursive: true, mode: 0o700 });
    // The copy is checked and not the file, beside which SQLite would put files of its own.
    copyFileSync(backupFile, copy);
    requireKnownMigrations(checkSqlite(copy));
    return exchange(databaseFile, copy, `${databaseFile}.before-${stamp}`);
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`${backupFile} cannot be restored: ${messageOf(error)}.`);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
}

function exchange(databaseFile: string, copy: string, kept: string): string | undefined {
  if (!existsSync(databaseFile)) {
    renameSync(copy, databaseFile);
    return undefined;
  }
  const database = new DatabaseSync(databaseFile);
  try {
    takeAlone(database);
    renameSync(databaseFile, kept);
    renameSync(copy, databaseFile);
    return kept;
  } finally {
    database.close();
  }
}

/** Leaving the write-ahead log is granted only to one who is alone, and puts everything into the one file. */
function takeAlone(database: DatabaseSync): void {
  try {
    database.exec('pragma journal_mode = delete; begin exclusive');
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new StartProblem('A server, or another command, uses the database: stop it first.');
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
