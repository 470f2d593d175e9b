import { Kysely } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from './database.js';
import { NodeSqliteDialect } from './node-sqlite-dialect.js';

/** How long one waits for another process that writes, in milliseconds: a backup, a command of the administrator. */
const BUSY_MS = 5_000;

/**
 * @param file made where it is missing, readable for nobody else; `:memory:` is gone when it is closed
 * @throws what SQLite says of a file that it cannot use, and `node:fs` of a folder that cannot be made
 */
export function openSqlite(file: string): Database {
  return new Kysely({ dialect: new NodeSqliteDialect(openSqliteFile(file)) });
}

/** The file itself, for what is no query: a backup. */
export function openSqliteFile(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  try {
    // With a write-ahead log `normal` outlives any end of this process; only the machine's own can take the last moments.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}
