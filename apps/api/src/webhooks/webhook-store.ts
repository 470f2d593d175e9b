import {
  WEBHOOK_EVENTS,
  WEBHOOK_LIMITS,
  type Webhook,
  type WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema, WebhookTable } from '../persistence/schema.js';

/** Where it is kept whom the server tells what happens. Instants in milliseconds. */
@Injectable()
export class WebhookStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The oldest first. */
  async list(): Promise<Webhook[]> {
    const rows = await this.database
      .selectFrom('webhook')
      .selectAll()
      .orderBy('created_at')
      .execute();
    return rows.map(webhookOf);
  }

  /** False where there are as many as there may be. */
  async add(
    wanted: WebhookRequest & { readonly id: string; readonly secret: string },
    now: number,
    transaction: Transaction<Schema>,
  ): Promise<boolean> {
    const { count } = await transaction
      .selectFrom('webhook')
      .select((by) => by.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (count >= WEBHOOK_LIMITS.webhooks) return false;
    const { id, url, secret, events } = wanted;
    const row = { id, url, secret, events: events.join(' '), created_at: now, paused_at: null };
    await transaction.insertInto('webhook').values(row).execute();
    return true;
  }

  /** Returns its URL; undefined where there is none. @param at null where it is told again */
  async setPaused(
    id: string,
    at: number | null,
    transaction: Transaction<Schema>,
  ): Promise<string | undefined> {
    const changed = await transaction
      .updateTable('webhook')
      .set({ paused_at: at })
      .where('id', '=', id)
      .returning('url')
      .executeTakeFirst();
    return changed?.url;
  }

  /** With what it was told, and was to be told. Returns its URL; undefined where there is none. */
  async remove(id: string, transaction: Transaction<Schema>): Promise<string | undefined> {
    const removed = await transaction
      .deleteFrom('webhook')
      .where('id', '=', id)
      .returning('url')
      .executeTakeFirst();
    return removed?.url;
  }
}

function webhookOf({ id, url, events, created_at, paused_at }: WebhookTable): Webhook {
  const words = events.split(' ');
  return {
    ...{ id, url, createdAt: created_at, pausedAt: paused_at },
    // What another version of the program knew is nothing here.
    events: WEBHOOK_EVENTS.filter((event) => words.includes(event)),
  };
}
