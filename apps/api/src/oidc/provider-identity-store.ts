import type { Role } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Account } from '../accounts/account.js';
import { addAccount } from '../accounts/account-store.js';
import { AuditLog } from '../audit/audit-log.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { refusableTransaction } from '../persistence/refusable-transaction.js';
import type { Schema } from '../persistence/schema.js';
import { fittingName, fittingUsername } from './fitting-names.js';
import type { ProviderPerson } from './provider-person.js';

/** The account to which a person of a provider belongs. */
export interface ProviderAccount extends Account {
  readonly disabled: boolean;
}

/** After so many names that are taken something else is wrong. */
const MOST_TRIES = 1_000;

/** Which account is whose, by issuer and subject: names and addresses of e-mail pass from one person to another. */
@Injectable()
export class ProviderIdentityStore {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async find({ issuer, subject }: ProviderPerson): Promise<ProviderAccount | undefined> {
    const row = await this.database
      .selectFrom('provider_identity')
      .innerJoin('account', 'account.id', 'provider_identity.account_id')
      .select(['account.id', 'username', 'name', 'role', 'disabled_at'])
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { disabled_at, ...account } = row;
    return { ...account, disabled: disabled_at !== null };
  }

  /**
   * Makes an account without a password, under names that nobody has, and takes it down. Undefined where the person got one
   * at this very moment.
   * @param address from which it is asked for
   */
  async add(person: ProviderPerson, role: Role, address: string): Promise<Account | undefined> {
    const { issuer, subject } = person;
    const now = Date.now();
    const isRefusal = (account: Account | undefined): boolean => account === undefined;
    return refusableTransaction(this.database, isRefusal, async (transaction) => {
      const account = await addUnderFreeNames(transaction, person, role, now);
      const added = await transaction
        .insertInto('provider_identity')
        .values({ issuer, subject, account_id: account.id, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('account_id')
        .executeTakeFirst();
      if (added === undefined) return undefined;
      const { id, username, name } = account;
      await this.audit.record(
        {
          action: 'account-created',
          by: { person: { id, name }, address },
          subject: username,
          after: { name, role, provider: issuer },
        },
        transaction,
      );
      return account;
    });
  }
}

async function addUnderFreeNames(
  transaction: Transaction<Schema>,
  person: ProviderPerson,
  role: Role,
  now: number,
): Promise<Account> {
  const time = { username: 1, name: 1 };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const username = fittingUsername(person.username, time.username);
    const name = fittingName(person.name, username, time.name);
    const account = { id: randomUUID(), username, name, role };
    const taken = await addAccount(transaction, { ...account, passwordHash: null }, now);
    if (taken === undefined) return account;
    time[taken === 'username-taken' ? 'username' : 'name']++;
  }
  throw new Error('No name was free');
}
