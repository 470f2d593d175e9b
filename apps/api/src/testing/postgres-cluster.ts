import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { openPostgres } from '../persistence/postgres-database.js';

/** Where Debian has them, by version. */
const INSTALLED = '/usr/lib/postgresql';

/** A PostgreSQL of its own, in a temporary folder, reached by a socket there. */
export class PostgresCluster {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  static get isInstalled(): boolean {
    return existsSync(INSTALLED);
  }

  static async start(): Promise<PostgresCluster> {
    const version = (await readdir(INSTALLED)).sort((a, b) => Number(b) - Number(a))[0] ?? '';
    const program = (name: string): string => join(INSTALLED, version, 'bin', name);
    const folder = await mkdtemp(join(tmpdir(), 'lets-meet-postgres-'));
    const user = await ownedBy(folder);
    const data = join(folder, 'data');
    execFileSync(
      program('initdb'),
      ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'],
      { cwd: folder, stdio: 'ignore', ...user },
    );
    const child = spawn(
      program('postgres'),
      ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...user },
    );
    for await (const line of createInterface({ input: child.stderr })) {
      if (line.includes('ready to accept connections')) break;
    }
    child.stderr.resume();
    return new PostgresCluster(child, folder);
  }

  /** The address of a new database with nothing in it. */
  async emptyDatabase(): Promise<string> {
    const name = randomUUID();
    const server = openPostgres(this.url('postgres'));
    await sql`create database ${sql.id(name)}`.execute(server);
    await server.destroy();
    return this.url(name);
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGQUIT');
    await ended;
    await rm(this.folder, { recursive: true });
  }

  private url(database: string): string {
    return `postgresql://postgres@localhost/${database}?host=${this.folder}`;
  }
}

/** PostgreSQL does not run as root: gives the folder to the user that its package made. */
async function ownedBy(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (which: string): number => Number(execFileSync('id', [which, 'postgres']));
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  await chown(folder, user.uid, user.gid);
  return user;
}
