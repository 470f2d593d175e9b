import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import { refusableTransaction } from '../persistence/refusable-transaction.js';
import type { Schema } from '../persistence/schema.js';
import { FORGET_MS, waitAfter } from './attempt-policy.js';

/** Whose attempts are counted together, and how many wrong ones cost nothing. */
export interface AttemptSubject {
  readonly subject: string;
  readonly free: number;
}

/** Counts attempts to sign in, and to register. An attempt counts as wrong until it has succeeded: many at the same time are many. */
@Injectable()
export class AttemptStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Begins an attempt for all of these, or for none.
   * @returns how long it has to wait, in milliseconds: where that is more than 0 it has not begun
   */
  async begin(subjects: readonly AttemptSubject[], now: number): Promise<number> {
    const isTooEarly = (waitMs: number): boolean => waitMs > 0;
    // An attempt that has to wait counts for nobody.
    return refusableTransaction(this.database, isTooEarly, async (transaction) => {
      await transaction
        .deleteFrom('attempt')
        .where('last_at', '<', now - FORGET_MS)
        .execute();
      for (const subject of subjects) {
        const waitMs = await count(transaction, subject, now);
        if (isTooEarly(waitMs)) return waitMs;
      }
      return 0;
    });
  }

  /** It was right: the account starts anew, and from the address it was none. */
  async succeed(account: string, address: string): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('attempt').where('subject', '=', account).execute();
      await transaction
        .updateTable('attempt')
        .set((by) => ({ failures: by('failures', '-', 1), free_at: 0 }))
        .where('subject', '=', address)
        .where('failures', '>', 0)
        .execute();
    });
  }
}

/**
 * One statement reads and counts, so that of many at the same time each sees those before it.
 * @returns how long it has to wait, as `AttemptStore.begin`
 */
async function count(
  transaction: Transaction<Schema>,
  { subject, free }: AttemptSubject,
  now: number,
): Promise<number> {
  const counted = await transaction
    .insertInto('attempt')
    .values({ subject, failures: 1, last_at: now, free_at: 0 })
    .onConflict((conflict) =>
      conflict
        .column('subject')
        .doUpdateSet((by) => ({
          failures: by('attempt.failures', '+', 1),
          last_at: now,
        }))
        .where('attempt.free_at', '<=', now),
    )
    .returning('failures')
    .executeTakeFirst();
  const row = transaction.selectFrom('attempt').where('subject', '=', subject);
  if (counted === undefined) {
    const { free_at } = await row.select('free_at').executeTakeFirstOrThrow();
    return free_at - now;
  }
  await transaction
    .updateTable('attempt')
    .set({ free_at: now + waitAfter(counted.failures, free) })
    .where('subject', '=', subject)
    .execute();
  return 0;
}
