import type { AccountProblem, Role } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from '../persistence/schema.js';
import type { Account, LockedAccount } from './account.js';
import { AccountStore } from './account-store.js';
import { isCommonPassword } from './common-passwords.js';
import { hashPassword } from './password-hash.js';

/** An account as somebody wants it; parsed already. */
export interface WantedAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

export type Created<Refusal extends string = AccountProblem> =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly code: AccountProblem | Refusal };

export type Hashed =
  | { readonly ok: true; readonly passwordHash: string }
  | { readonly ok: false; readonly code: Extract<AccountProblem, 'password-too-common'> };

/** Makes accounts. */
@Injectable()
export class AccountService {
  constructor(private readonly store: AccountStore) {}

  /** @param besides done in its transaction: both are kept, or neither */
  create(
    wanted: WantedAccount,
    besides: (transaction: Transaction<Schema>, account: Account) => Promise<void>,
  ): Promise<Created> {
    return this.createBy(wanted, (account) =>
      this.store.add(account, Date.now(), (transaction) => besides(transaction, account)),
    );
  }

  /** @param add keeps the account, with whatever else belongs to it; says where it cannot */
  async createBy<Refusal extends string>(
    { username, name, role, password }: WantedAccount,
    add: (account: LockedAccount) => Promise<Refusal | undefined>,
  ): Promise<Created<Refusal>> {
    const hashed = await this.hash(password, [username, name]);
    if (!hashed.ok) return hashed;
    const account = { id: randomUUID(), username, name, role };
    const refusal = await add({ ...account, passwordHash: hashed.passwordHash });
    return refusal === undefined ? { ok: true, account } : { ok: false, code: refusal };
  }

  /** @param names the names beside the password, of which it is not to be made */
  async hash(password: string, names: readonly string[]): Promise<Hashed> {
    return isCommonPassword(password, names)
      ? { ok: false, code: 'password-too-common' }
      : { ok: true, passwordHash: await hashPassword(password) };
  }
}
