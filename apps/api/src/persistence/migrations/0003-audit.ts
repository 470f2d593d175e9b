import { PostgresAdapter, sql, type Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('audit_entry')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('actor_name', 'text')
    .addColumn('address', 'text')
    .addColumn('subject', 'text')
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into audit_head values (1, 0, '')`.execute(database);
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of isPostgres ? ON_POSTGRES : ON_SQLITE) await statement.execute(database);
}

const ON_SQLITE = [
  sql`
    create trigger audit_entry_kept before delete on audit_entry
    begin select raise(abort, 'entries of the audit log are never removed'); end
  `,
  sql`
    create trigger audit_entry_unchanged before update on audit_entry
    begin select raise(abort, 'entries of the audit log are never changed'); end
  `,
];

const ON_POSTGRES = [
  sql`
    create function refuse_audit_change() returns trigger language plpgsql as
    $$ begin raise exception 'entries of the audit log are never changed or removed'; end $$
  `,
  sql`
    create trigger audit_entry_kept before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change()
  `,
];
