import { LIMITS, type Role } from '@lets-meet/signaling-contracts';
import { type Invitation } from '@lets-meet/signaling-contracts/members';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../persistence/database.js';
import type { LockedAccount } from './account.js';
import { addAccount, type Taken } from './account-store.js';

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

/** Where one-time links are kept, found by a digest of their token. A link that was used is gone. Instants in milliseconds. */
@Injectable()
export class LinkStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @param database a transaction, where the invitation is a part of something larger */
  async addInvitation(
    tokenDigest: string,
    { id, role, name, username, expiresAt }: Invitation,
    database = this.database,
  ): Promise<void> {
    await database
      .insertInto('link')
      .values({
        id,
        token_digest: tokenDigest,
        account_id: null,
        role,
        name,
        username,
        expires_at: expiresAt,
      })
      .execute();
  }

  /** In the place of those before it: of two, one could be in wrong hands. */
  async addReset(
    tokenDigest: string,
    reset: { readonly id: string; readonly accountId: string; readonly expiresAt: number },
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
  ): Promise<Taken | LinkRefusal | undefined> {
    return this.useUp(tokenDigest, now, (transaction) => addAccount(transaction, account, now));
  }

  /** Uses the link up and sets the password; says where it cannot. */
  async reset(
    tokenDigest: string,
    accountId: string,
    passwordHash: string,
    now: number,
  ): Promise<LinkRefusal | undefined> {
    return this.useUp<never>(tokenDigest, now, async (transaction) => {
      await transaction
        .updateTable('account')
        .set({ password_hash: passwordHash })
        .where('id', '=', accountId)
        .execute();
      return undefined;
    });
  }

  /** Takes an invitation back. False where there is none. */
  async removeInvitation(id: string): Promise<boolean> {
    const removed = await this.database
      .deleteFrom('link')
      .where('id', '=', id)
      .where('account_id', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return removed !== undefined;
  }

  /** The links of an account are worth nothing any more. */
  async removeOf(accountId: string): Promise<void> {
    await this.database.deleteFrom('link').where('account_id', '=', accountId).execute();
  }

  /** Forgets those that are too old. */
  async prune(now: number): Promise<void> {
    await this.database.deleteFrom('link').where('expires_at', '<=', now).execute();
  }

  /** Of two at the same time one finds the link. What refuses takes everything back. */
  private async useUp<Refusal extends string>(
    tokenDigest: string,
    now: number,
    use: (transaction: Database) => Promise<Refusal | undefined>,
  ): Promise<Refusal | LinkRefusal | undefined> {
    const refused: { why?: Refusal } = {};
    try {
      return await this.database.transaction().execute(async (transaction) => {
        const used = await transaction
          .deleteFrom('link')
          .where('token_digest', '=', tokenDigest)
          .where('expires_at', '>', now)
          .returning('id')
          .executeTakeFirst();
        if (used === undefined) return 'link-not-valid';
        const why = await use(transaction);
        if (why === undefined) return undefined;
        refused.why = why;
        throw new TakenBack();
      });
    } catch (error) {
      if (error instanceof TakenBack) return refused.why;
      throw error;
    }
  }
}

/** Rolls a transaction back. */
class TakenBack extends Error {}
