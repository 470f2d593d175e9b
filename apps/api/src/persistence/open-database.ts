import type { DatabaseConfig } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres-database.js';
import { openSqlite } from './sqlite-database.js';

/**
 * The database with its tables up to date; whoever opens it destroys it.
 * @throws {StartProblem} where it cannot be used
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const database = connect(config);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error instanceof StartProblem ? error : problemOf(config, error);
  }
}

/** The database as it is. @throws {StartProblem} where there is no such file, or none that can be used */
export function connect(config: DatabaseConfig): Database {
  if (config.kind === 'postgres') return openPostgres(config.url);
  try {
    return openSqlite(config.file);
  } catch (error) {
    throw problemOf(config, error);
  }
}

/** What a driver says of a database that it cannot use has neither address nor password in it. */
function problemOf(config: DatabaseConfig, error: unknown): StartProblem {
  const said = error instanceof Error ? error.message : String(error);
  return new StartProblem(
    config.kind === 'postgres'
      ? `The database of DATABASE_URL cannot be used: ${said}.`
      : `The database ${config.file} cannot be used: ${said}.`,
  );
}
