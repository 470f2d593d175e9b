import { LIMITS, type Role } from '@lets-meet/signaling-contracts';
import { type Invitation } from '@lets-meet/signaling-contracts/members';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { Besides } from '../persistence/besides.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { refusableTransaction } from '../persistence/refusable-transaction.js';
import type { Schema } from '../persistence/schema.js';
import type { LockedAccount } from './account.js';
import { addAccount, putPassword, type Taken } from './account-store.js';

/** What a link that is still good is for. */
export type ValidLink =
  | {
      readonly kind: 'invitation';
      readonly role: Role;
      readonly name: string | null;
      readonly username: string | null;
    }
  | { readonly kind: 'reset'; readonly accountId: string };

export type LinkRefusal = 'link-not-valid';

/** An invitation, and the digest of the token by which it is found. */
export interface NewInvitation extends Invitation {
  readonly tokenDigest: string;
}

/** Where one-time links are kept, found by a digest of their token. A link that was used is gone. Instants in milliseconds. */
@Injectable()
export class LinkStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** All of them, or none. @param invitations one at least */
  async addInvitations(invitations: readonly NewInvitation[], besides: Besides): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('link')
        .values(
          invitations.map(({ tokenDigest, expiresAt, ...invitation }) => ({
            ...invitation,
            token_digest: tokenDigest,
            account_id: null,
            expires_at: expiresAt,
          })),
        )
        .execute();
      await besides(transaction);
    });
  }

  /** In the place of those before it: of two, one could be in wrong hands. */
  async addReset(
    tokenDigest: string,
    reset: { readonly id: string; readonly accountId: string; readonly expiresAt: number },
    besides: Besides,
  ): Promise<void> {
    const { id, accountId, expiresAt } = reset;
    await this.database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('link').where('account_id', '=', accountId).execute();
      await transaction
        .insertInto('link')
        .values({
          id,
          token_digest: tokenDigest,
          account_id: accountId,
          role: null,
          name: null,
          username: null,
          expires_at: expiresAt,
        })
        .execute();
      await besides(transaction);
    });
  }

  /** Undefined where it is none, too old, or for an account that is disabled. */
  async find(tokenDigest: string, now: number): Promise<ValidLink | undefined> {
    const row = await this.database
      .selectFrom('link')
      .leftJoin('account', 'account.id', 'link.account_id')
      .select(['account_id', 'link.role', 'link.name', 'link.username'])
      .where('token_digest', '=', tokenDigest)
      .where('expires_at', '>', now)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return row.account_id === null
      ? {
          kind: 'invitation',
          role: row.role ?? 'member',
          name: row.name,
          username: row.username,
        }
      : { kind: 'reset', accountId: row.account_id };
  }

  /** The invitations that can still be accepted, the one that ends first at the top. */
  async invitations(now: number): Promise<Invitation[]> {
    const rows = await this.database
      .selectFrom('link')
      .select(['id', 'role', 'name', 'username', 'expires_at'])
      .where('account_id', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('expires_at')
      .limit(LIMITS.invitations)
      .execute();
    return rows.map(({ id, role, name, username, expires_at }) => ({
      id,
      username,
      role: role ?? 'member',
      name,
      expiresAt: expires_at,
    }));
  }

  /** Uses the invitation up and adds the account; where one cannot be, neither is. */
  async accept(
    tokenDigest: string,
    account: LockedAccount,
    now: number,
    besides: Besides,
  ): Promise<Taken | LinkRefusal | undefined> {
    return this.useUp(tokenDigest, now, async (transaction) => {
      const taken = await addAccount(transaction, account, now);
      if (taken === undefined) await besides(transaction);
      return taken;
    });
  }

  /** Uses the link up and sets the password; says where it cannot. */
  async reset(
    tokenDigest: string,
    accountId: string,
    passwordHash: string,
    now: number,
    besides: Besides,
  ): Promise<LinkRefusal | undefined> {
    return this.useUp<never>(tokenDigest, now, async (transaction) => {
      await putPassword(transaction, accountId, passwordHash);
      await besides(transaction);
      return undefined;
    });
  }

  /** Takes an invitation back. False where there is none. */
  async removeInvitation(id: string, besides: Besides): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      const removed = await transaction
        .deleteFrom('link')
        .where('id', '=', id)
        .where('account_id', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (removed === undefined) return false;
      await besides(transaction);
      return true;
    });
  }

  /** The links of an account are worth nothing any more. @param transaction of what makes them so */
  async removeOf(accountId: string, transaction: Transaction<Schema>): Promise<void> {
    await transaction.deleteFrom('link').where('account_id', '=', accountId).execute();
  }

  /** Forgets those that are too old. */
  async prune(now: number): Promise<void> {
    await this.database.deleteFrom('link').where('expires_at', '<=', now).execute();
  }

  /** Of two at the same time one finds the link. What refuses takes everything back. */
  private async useUp<Refusal extends string>(
    tokenDigest: string,
    now: number,
    use: (transaction: Transaction<Schema>) => Promise<Refusal | undefined>,
  ): Promise<Refusal | LinkRefusal | undefined> {
    const isRefusal = (why: Refusal | LinkRefusal | undefined): boolean => why !== undefined;
    return refusableTransaction(this.database, isRefusal, async (transaction) => {
      const used = await transaction
        .deleteFrom('link')
        .where('token_digest', '=', tokenDigest)
        .where('expires_at', '>', now)
        .returning('id')
        .executeTakeFirst();
      return used === undefined ? 'link-not-valid' : use(transaction);
    });
  }
}
