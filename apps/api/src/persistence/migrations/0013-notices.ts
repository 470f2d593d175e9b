import { PostgresAdapter, type Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  await database.schema
    .createTable('logo')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('content', isPostgres ? 'bytea' : 'blob', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('notice')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
