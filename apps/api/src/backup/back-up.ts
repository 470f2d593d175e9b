import { existsSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import type { DatabaseConfig } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import { dumpPostgres } from './postgres-dump.js';
import { copySqlite } from './sqlite-copy.js';

/** For its owner alone: there are digests of passwords in it. */
const OWNER_ONLY = 0o600;

/**
 * Writes everything that the database holds at one moment into a file, while the server goes on.
 * Under its name the file is there as a whole or not at all.
 *
 * @throws {StartProblem} where there is such a file already, or no database
 */
export async function backUp(config: DatabaseConfig, file: string): Promise<void> {
  if (existsSync(file)) {
    throw new StartProblem(`${file} is there already: name another file, or remove it.`);
  }
  const partial = `${file}.partial`;
  try {
    await writeFile(partial, '', { mode: OWNER_ONLY });
    await chmod(partial, OWNER_ONLY);
    if (config.kind === 'postgres') await dumpPostgres(config.url, partial);
    else await copySqlite(config.file, partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`The backup could not be written: ${messageOf(error)}.`);
  }
}

/** What `node:fs` and SQLite say has a path in it, and no secret. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
