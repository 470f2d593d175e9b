import type { AccountProblem, Role } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Account } from './account.js';
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

export type Created =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly code: AccountProblem };

/** Makes accounts. */
@Injectable()
export class AccountService {
  constructor(private readonly store: AccountStore) {}

  async create({ username, name, role, password }: WantedAccount): Promise<Created> {
    if (isCommonPassword(password, [username, name])) {
      return { ok: false, code: 'password-too-common' };
    }
    const account = { id: randomUUID(), username, name, role };
    const passwordHash = await hashPassword(password);
    const taken = await this.store.add({ ...account, passwordHash }, Date.now());
    return taken === undefined ? { ok: true, account } : { ok: false, code: taken };
  }
}
