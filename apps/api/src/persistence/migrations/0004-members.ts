import type { Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('account').addColumn('disabled_at', 'bigint').execute();
  await database.schema.alterTable('session').addColumn('user_agent', 'text').execute();
  await database.schema.alterTable('session').addColumn('last_used_at', 'bigint').execute();
  await database.schema
    .createTable('link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token_digest', 'text', (column) => column.notNull().unique())
    .addColumn('account_id', 'text', (column) =>
      column.references('account.id').onDelete('cascade'),
    )
    .addColumn('role', 'text')
    .addColumn('name', 'text')
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('link_account_id').on('link').column('account_id').execute();
}
