import { sql, type Kysely } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('call_record')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('caller_id', 'text', (column) => column.notNull())
    .addColumn('caller_name', 'text', (column) => column.notNull())
    .addColumn('caller_kind', 'text', (column) => column.notNull())
    .addColumn('callee_id', 'text', (column) => column.notNull())
    .addColumn('callee_name', 'text', (column) => column.notNull())
    .addColumn('callee_kind', 'text', (column) => column.notNull())
    .addColumn('rang_at', 'bigint', (column) => column.notNull())
    .addColumn('accepted_at', 'bigint')
    .addColumn('connected_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('end_reason', 'text')
    .addColumn('outcome', 'text')
    .addColumn('set_up_ms', 'integer')
    .addColumn('path', 'text')
    .addColumn('caller_camera', 'text')
    .addColumn('caller_microphone', 'text')
    .addColumn('callee_camera', 'text')
    .addColumn('callee_microphone', 'text')
    .addColumn('unseen', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('caller_cleared_at', 'bigint')
    .addColumn('callee_cleared_at', 'bigint')
    .execute();
  for (const columns of [['caller_id', 'rang_at'], ['callee_id', 'rang_at'], ['rang_at']]) {
    await database.schema
      .createIndex(`call_record_${columns.join('_')}`)
      .on('call_record')
      .columns(columns)
      .execute();
  }
  await sql`
    create index call_record_unseen on call_record (callee_id, caller_id) where unseen = 1
  `.execute(database);
  await database.schema
    .createTable('favourite')
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('favourite_key', ['account_id', 'person_id'])
    .execute();
  await database.schema
    .createIndex('favourite_person_id')
    .on('favourite')
    .column('person_id')
    .execute();
}
