import { nameKey, type Role } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../persistence/database.js';
import type { LockedAccount } from './account.js';

/** What of a new account is another's already. */
export type Taken = 'username-taken' | 'name-taken';

const COLUMNS = ['id', 'username', 'name', 'role', 'password_hash'] as const;

/** Where accounts are kept. User names and names are compared as `nameKey` does: nobody can tell apart what shows alike. */
@Injectable()
export class AccountStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Adds it; says what was taken where it cannot. */
  async add(account: LockedAccount, createdAt: number): Promise<Taken | undefined> {
    const added = await this.database
      .insertInto('account')
      .values({
        id: account.id,
        username: account.username,
        username_key: nameKey(account.username),
        name: account.name,
        name_key: nameKey(account.name),
        role: account.role,
        password_hash: account.passwordHash,
        created_at: createdAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added !== undefined) return undefined;
    return (await this.byUsername(account.username)) === undefined
      ? 'name-taken'
      : 'username-taken';
  }

  async byUsername(username: string): Promise<LockedAccount | undefined> {
    const row = await this.database
      .selectFrom('account')
      .select(COLUMNS)
      .where('username_key', '=', nameKey(username))
      .executeTakeFirst();
    return row && accountOf(row);
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

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly password_hash: string;
}

function accountOf({ password_hash, ...row }: AccountRow): LockedAccount {
  return { ...row, passwordHash: password_hash };
}
