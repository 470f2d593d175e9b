import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartProblem } from '../config/start-problem.js';

/**
 * Runs one of PostgreSQL's own programs. The password goes by the environment: everybody on a machine can read arguments.
 *
 * @param url the database that it connects to; undefined where it works on files alone
 * @throws {StartProblem} with what the program says was wrong
 */
export async function runPostgresProgram(
  program: 'pg_dump' | 'pg_restore' | 'psql',
  args: readonly string[],
  url?: string,
): Promise<void> {
  const { address, password } = url === undefined ? {} : withoutPassword(url);
  try {
    await promisify(execFile)(
      program,
      [...args, ...(address === undefined ? [] : [`--dbname=${address}`])],
      { env: { ...process.env, ...(password !== undefined && { PGPASSWORD: password }) } },
    );
  } catch (error) {
    throw new StartProblem(sentenceOf(program, error));
  }
}

function withoutPassword(url: string): { readonly address: string; readonly password?: string } {
  const address = new URL(url);
  if (address.password === '') return { address: url };
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { address: address.href, password };
}

function sentenceOf(program: string, error: unknown): string {
  const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string };
  if (code === 'ENOENT') {
    return `There is no ${program}: install the client programs of PostgreSQL.`;
  }
  return `${program} failed: ${stderr.trim() || String(error)}`;
}
