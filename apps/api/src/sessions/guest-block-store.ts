import { LIMITS } from '@lets-meet/signaling-contracts';
import type { GuestBlock } from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { GuestBlockTable, Schema } from '../persistence/schema.js';

/** By what somebody who asks to join is known. */
export interface GuestMarks {
  readonly network: string;
  /** Of the token that their browser has; null where it has none. */
  readonly tokenDigest: string | null;
}

/** Where it is kept who cannot join without an account for a while. */
@Injectable()
export class GuestBlockStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @param transaction of what is taken down with it */
  async add(block: GuestBlockTable, transaction: Transaction<Schema>): Promise<void> {
    await transaction.insertInto('guest_block').values(block).execute();
  }

  /** Whether somebody with these marks is kept out. */
  async holds({ network, tokenDigest }: GuestMarks, now: number): Promise<boolean> {
    const row = await this.database
      .selectFrom('guest_block')
      .select('id')
      .where('ends_at', '>', now)
      .where((by) =>
        by.or([by('network', '=', network), by('token_digest', '=', tokenDigest ?? '')]),
      )
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Those that still hold, the one that ends first at the top. */
  async list(now: number): Promise<GuestBlock[]> {
    const rows = await this.database
      .selectFrom('guest_block')
      .select(['id', 'name', 'network', 'by', 'ends_at'])
      .where('ends_at', '>', now)
      .orderBy('ends_at')
      .limit(LIMITS.blocks)
      .execute();
    return rows.map(({ id, name, network, by, ends_at }) => ({
      ...{ id, name, by },
      ...{ address: network, browser: true, until: ends_at },
    }));
  }

  /** Returns whom it kept out; undefined where there is none. */
  async lift(id: string, transaction: Transaction<Schema>): Promise<string | undefined> {
    const lifted = await transaction
      .deleteFrom('guest_block')
      .where('id', '=', id)
      .returning('name')
      .executeTakeFirst();
    return lifted?.name;
  }

  /** Forgets those that are over. */
  async prune(now: number, transaction: Transaction<Schema>): Promise<void> {
    await transaction.deleteFrom('guest_block').where('ends_at', '<=', now).execute();
  }
}
