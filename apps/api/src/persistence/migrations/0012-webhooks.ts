import type { Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('webhook')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('paused_at', 'bigint')
    .execute();
  await database.schema
    .createTable('webhook_delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('webhook_id', 'text', (column) =>
      column.notNull().references('webhook.id').onDelete('cascade'),
    )
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('delivered_at', 'bigint')
    .addColumn('status', 'integer')
    .addColumn('problem', 'text')
    .addColumn('duration_ms', 'bigint')
    .addColumn('answer', 'text')
    .execute();
  await database.schema
    .createIndex('webhook_delivery_next_at')
    .on('webhook_delivery')
    .column('next_at')
    .execute();
  await database.schema
    .createIndex('webhook_delivery_webhook_id')
    .on('webhook_delivery')
    .columns(['webhook_id', 'created_at'])
    .execute();
}
