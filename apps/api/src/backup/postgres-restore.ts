import { sql } from 'kysely';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '../config/start-problem.js';
import { connect } from '../persistence/open-database.js';
import { requireKnownMigrations } from './known-migrations.js';
import { SCHEMA } from './postgres-dump.js';
import { runPostgresProgram } from './postgres-program.js';

/**
 * Puts a backup in the place of the tables, as a whole or not at all.
 *
 * @param stamp tells the tables that were there apart from others before them
 * @returns the schema in which those are now
 * @throws {StartProblem} where a server runs, or the file is no backup of this program; nothing is changed then
 */
export async function restorePostgres(
  url: string,
  backupFile: string,
  stamp: string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lets-meet-restore-'));
  try {
    // To write the whole script is to read the whole backup.
    const script = join(folder, 'script.sql');
    await runPostgresProgram('pg_restore', ['--no-owner', `--file=${script}`, backupFile]);
    requireKnownMigrations(migrationsIn(await readFile(script, 'utf8')));
    await requireAlone(url);
    const kept = `before_${stamp}`;
    const setAside = `alter schema ${SCHEMA} rename to "${kept}"`;
    await runPostgresProgram(
      'psql',
      [
        ...['--no-psqlrc', '--quiet', '--single-transaction', '--set=ON_ERROR_STOP=1'],
        ...[`--command=${setAside}`, `--file=${script}`],
      ],
      url,
    );
    return kept;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rows of the migrations' table, as a script of `pg_dump` has them: between `COPY` and `\.`, with tabs. */
function migrationsIn(script: string): readonly string[] {
  const [, rows] =
    /^COPY public\.kysely_migration \(name, [^\n]*\n(.*?)^\\\.$/ms.exec(script) ?? [];
  if (rows === undefined) throw new StartProblem('The backup is of something else.');
  return rows
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t', 1)[0] ?? '');
}

/** A server always keeps a connection. */
async function requireAlone(url: string): Promise<void> {
  const database = connect({ kind: 'postgres', url });
  try {
    const { rows } = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
    `.execute(database);
    if (rows.length > 0) {
      throw new StartProblem('A server, or another command, uses the database: stop it first.');
    }
  } finally {
    await database.destroy();
  }
}
