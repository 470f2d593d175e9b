import type { Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('account').addColumn('seen_at', 'bigint').execute();
}
