import { searchKey } from '@lets-meet/signaling-contracts';
import type { Kysely } from 'kysely';

interface Accounts {
  readonly account: { readonly id: string; readonly name: string; readonly search_key: string };
}

export async function up(database: Kysely<Accounts>): Promise<void> {
  await database.schema
    .alterTable('account')
    .addColumn('search_key', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  for (const { id, name } of await database
    .selectFrom('account')
    .select(['id', 'name'])
    .execute()) {
    const account = database.updateTable('account').where('id', '=', id);
    await account.set({ search_key: searchKey(name) }).execute();
  }
  await database.schema
    .createIndex('account_search_key')
    .on('account')
    .columns(['search_key', 'id'])
    .execute();
}
