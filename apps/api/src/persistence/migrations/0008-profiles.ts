import { PostgresAdapter, type Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .alterTable('account')
    .addColumn('title', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  // Those of a session are a guest's, who has no account to keep them with.
  for (const table of ['account', 'session']) {
    await database.schema
      .alterTable(table)
      .addColumn('status_text', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await database.schema.alterTable(table).addColumn('do_not_disturb_since', 'bigint').execute();
  }
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  await database.schema
    .createTable('picture')
    .addColumn('account_id', 'text', (column) =>
      column.primaryKey().references('account.id').onDelete('cascade'),
    )
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('content', isPostgres ? 'bytea' : 'blob', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('picture_digest').on('picture').column('digest').execute();
}
