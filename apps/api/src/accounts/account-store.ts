import { nameKey, searchKey, type Role } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Besides } from '../persistence/besides.js';
import { DATABASE, type Database } from '../persistence/database.js';
import type { AccountTable } from '../persistence/schema.js';
import { queueEvent } from '../webhooks/queue-event.js';
import type { KeptAccount, LockedAccount } from './account.js';

/** What of a new account is another's already. */
export type Taken = 'username-taken' | 'name-taken';

const COLUMNS = ['id', 'username', 'name', 'role', 'password_hash', 'disabled_at'] as const;

/** Where accounts are kept. User names and names are compared as `nameKey` does: nobody can tell apart what shows alike. */
@Injectable()
export class AccountStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Adds it; says what was taken where it cannot. */
  add(account: LockedAccount, createdAt: number, besides: Besides): Promise<Taken | undefined> {
    return this.database.transaction().execute(async (transaction) => {
      const taken = await addAccount(transaction, account, createdAt);
      if (taken === undefined) await besides(transaction);
      return taken;
    });
  }

  async byUsername(username: string): Promise<KeptAccount | undefined> {
    const row = await this.database
      .selectFrom('account')
      .select(COLUMNS)
      .where('username_key', '=', nameKey(username))
      .executeTakeFirst();
    return row && accountOf(row);
  }

  async byId(id: string): Promise<KeptAccount | undefined> {
    const row = await this.database
      .selectFrom('account')
      .select(COLUMNS)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && accountOf(row);
  }

  async setPassword(id: string, passwordHash: string, besides: Besides): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await putPassword(transaction, id, passwordHash);
      await besides(transaction);
    });
  }

  /** Whether somebody who has an account is known by this name, to the others or when signing in. */
  async isReserved(name: string): Promise<boolean> {
    const key = nameKey(name);
    const row = await this.database
      .selectFrom('account')
      .select('id')
      .where((by) => by.or([by('name_key', '=', key), by('username_key', '=', key)]))
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Which of these, as user names and as names, an account has; as `nameKey` has them. */
  async takenKeys(typed: readonly string[]): Promise<{
    readonly usernames: ReadonlySet<string>;
    readonly names: ReadonlySet<string>;
  }> {
    const keys = [...new Set(typed.map(nameKey))];
    const rows = await this.database
      .selectFrom('account')
      .select(['username_key', 'name_key'])
      .where((by) => by.or([by('username_key', 'in', keys), by('name_key', 'in', keys)]))
      .execute();
    return {
      usernames: new Set(rows.map(({ username_key }) => username_key)),
      names: new Set(rows.map(({ name_key }) => name_key)),
    };
  }

  async hasAdministrator(): Promise<boolean> {
    const row = await this.database
      .selectFrom('account')
      .select('id')
      .where('role', '=', 'administrator')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }
}

/** All that is kept of a name: whoever changes one changes all of it. */
export function nameColumns(name: string): Pick<AccountTable, 'name' | 'name_key' | 'search_key'> {
  return { name, name_key: nameKey(name), search_key: searchKey(name) };
}

/** As `AccountStore.add`, also as a part of something larger. */
export async function addAccount(
  database: Database,
  account: LockedAccount,
  createdAt: number,
): Promise<Taken | undefined> {
  const added = await database
    .insertInto('account')
    .values({
      id: account.id,
      username: account.username,
      username_key: nameKey(account.username),
      ...nameColumns(account.name),
      role: account.role,
      password_hash: account.passwordHash ?? '',
      created_at: createdAt,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added !== undefined) {
    const { id, username, name, role } = account;
    const data = { id, username, name, role };
    await queueEvent(database, { type: 'person.created', at: createdAt, data });
    return undefined;
  }
  const sameUsername = await database
    .selectFrom('account')
    .select('id')
    .where('username_key', '=', nameKey(account.username))
    .executeTakeFirst();
  return sameUsername === undefined ? 'name-taken' : 'username-taken';
}

/** As `AccountStore.setPassword`, also as a part of something larger. */
export async function putPassword(
  database: Database,
  id: string,
  passwordHash: string,
): Promise<void> {
  await database
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('id', '=', id)
    .execute();
}

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly password_hash: string;
  readonly disabled_at: number | null;
}

function accountOf({ password_hash, disabled_at, ...row }: AccountRow): KeptAccount {
  const passwordHash = password_hash === '' ? null : password_hash;
  return { ...row, passwordHash, disabled: disabled_at !== null };
}
