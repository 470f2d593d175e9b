import { runPostgresProgram } from './postgres-program.js';

/** The schema of our tables; one that a restore has set aside is not backed up again. */
export const SCHEMA = 'public';

/** @param target is written over */
export async function dumpPostgres(url: string, target: string): Promise<void> {
  await runPostgresProgram(
    'pg_dump',
    ['--format=custom', `--schema=${SCHEMA}`, '--no-owner', '--no-privileges', `--file=${target}`],
    url,
  );
}
