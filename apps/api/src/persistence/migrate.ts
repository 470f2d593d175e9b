import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StartProblem } from '../config/start-problem.js';
import type { Database } from './database.js';
import { MIGRATIONS } from './migrations.js';

/**
 * Brings the tables up to date; all of it, or nothing.
 *
 * @param migrations all that there are, unless a test wants the tables of an earlier day
 * @throws {StartProblem} where a newer program has been at work on them
 */
export async function migrate(
  database: Database,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const isNewer = (await doneMigrations(database)).some((name) => !(name in migrations));
  if (isNewer) {
    throw new StartProblem(
      'The database is of a newer version of the program: start that one, or restore a backup of before.',
    );
  }
  throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
}

async function doneMigrations(database: Database): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(
      database,
    );
    return rows.map(({ name }) => name);
  } catch {
    // There is no such table, or no database: the error of the migration says it.
    return [];
  }
}
