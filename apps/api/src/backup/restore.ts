import { existsSync } from 'node:fs';
import type { DatabaseConfig } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import { restorePostgres } from './postgres-restore.js';
import { restoreSqlite } from './sqlite-restore.js';

/**
 * Puts a backup in the place of the database, which is kept beside it.
 *
 * @returns where what was there is now: a file, or a schema of PostgreSQL; undefined where nothing was
 * @throws {StartProblem} where that cannot be done; nothing is changed then
 */
export async function restore(
  config: DatabaseConfig,
  file: string,
  now: Date,
): Promise<string | undefined> {
  if (!existsSync(file)) throw new StartProblem(`There is no file ${file}.`);
  const stamp = now.toISOString().replaceAll(/\W/g, '');
  return config.kind === 'postgres'
    ? restorePostgres(config.url, file, stamp)
    : restoreSqlite(config.file, file, stamp);
}
