import {
  MOST_TOKENS,
  TOKEN_SCOPES,
  type ApiToken,
  type TokenScope,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import type { SelectQueryBuilder, Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema } from '../persistence/schema.js';

/** A token that is good, as it was found. */
export type ValidToken = Pick<ApiToken, 'id' | 'name' | 'scopes' | 'owner' | 'lastUsedAt'>;

/** Where tokens of the API are kept, found by a digest. Instants in milliseconds. */
@Injectable()
export class TokenStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** False where there are as many as there may be. */
  async add(
    token: Omit<ApiToken, 'owner' | 'lastUsedAt'> & { readonly ownerId: string },
    tokenDigest: string,
    transaction: Transaction<Schema>,
  ): Promise<boolean> {
    const { count } = await transaction
      .selectFrom('api_token')
      .select((by) => by.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (count >= MOST_TOKENS) return false;
    const { id, name, scopes, ownerId, createdAt, expiresAt } = token;
    await transaction
      .insertInto('api_token')
      .values({
        ...{ id, name, token_digest: tokenDigest, owner_id: ownerId, scopes: scopes.join(' ') },
        ...{ created_at: createdAt, expires_at: expiresAt, last_used_at: null },
      })
      .execute();
    return true;
  }

  /** Undefined where it is none, is over, or its owner is no administrator, or not any more. */
  async find(tokenDigest: string, now: number): Promise<ValidToken | undefined> {
    const row = await this.rows()
      .where('token_digest', '=', tokenDigest)
      .where('expires_at', '>', now)
      .where('role', '=', 'administrator')
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row && tokenOf(row);
  }

  /** The newest first. */
  async list(): Promise<ApiToken[]> {
    const rows = await this.rows().orderBy('api_token.created_at', 'desc').execute();
    return rows.map(tokenOf);
  }

  async used(id: string, now: number): Promise<void> {
    await this.database
      .updateTable('api_token')
      .set({ last_used_at: now })
      .where('id', '=', id)
      .execute();
  }

  /** Returns its name; undefined where there is none. */
  async remove(id: string, transaction: Transaction<Schema>): Promise<string | undefined> {
    const removed = await transaction
      .deleteFrom('api_token')
      .where('id', '=', id)
      .returning('name')
      .executeTakeFirst();
    return removed?.name;
  }

  private rows(): SelectQueryBuilder<Schema, 'account' | 'api_token', TokenRow> {
    return this.database
      .selectFrom('api_token')
      .innerJoin('account', 'account.id', 'owner_id')
      .select(['api_token.id', 'api_token.name', 'scopes', 'owner_id', 'api_token.created_at'])
      .select(['expires_at', 'last_used_at', 'account.name as owner_name']);
  }
}

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: string;
  readonly owner_id: string;
  readonly owner_name: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly last_used_at: number | null;
}

function tokenOf(row: TokenRow): ApiToken {
  const { id, name, owner_id, owner_name, created_at, expires_at, last_used_at } = row;
  const words = row.scopes.split(' ');
  return {
    ...{ id, name, owner: { id: owner_id, name: owner_name } },
    // What another version of the program knew is nothing here.
    scopes: TOKEN_SCOPES.filter((scope: TokenScope) => words.includes(scope)),
    ...{ createdAt: created_at, expiresAt: expires_at, lastUsedAt: last_used_at },
  };
}
