import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** SQLite or PostgreSQL, with the same tables. Only stores ask it anything. */
export type Database = Kysely<Schema>;

/** Injection token of the {@link Database}. */
export const DATABASE = Symbol('Database');
