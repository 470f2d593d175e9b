import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.js';

/** Instants are 64 bits wide there; here every one of them is a number without loss. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/** @param url as libpq takes it: `postgresql://user:password@host/database`; nothing is asked of it yet */
export function openPostgres(url: string): Database {
  // One connection always stays, by which a restore sees that somebody is here.
  const pool = new pg.Pool({ connectionString: url, types, min: 1 });
  // A connection that breaks while nobody uses it: the pool makes another one when it is wanted.
  pool.on('error', () => undefined);
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
