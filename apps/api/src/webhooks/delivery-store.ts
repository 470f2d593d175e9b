import {
  WEBHOOK_LIMITS,
  type WebhookDelivery,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import type { Selectable, SelectQueryBuilder } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema, WebhookDeliveryTable } from '../persistence/schema.js';
import type { Attempt } from './post-message.js';
import { messageOf } from './queue-event.js';

/** A message that is to be delivered now, with all that is needed for it. */
export interface DueMessage {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
  readonly body: string;
  /** Attempts until now. */
  readonly attempts: number;
}

const TEST = { type: 'webhook.test', data: { message: 'This is a test.' } } as const;

/** The messages to webhooks: a queue that outlives the server, and the log of what was delivered. Instants in milliseconds. */
@Injectable()
export class DeliveryStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The webhooks for which something is due. */
  async due(now: number): Promise<string[]> {
    const rows = await this.database
      .selectFrom('webhook_delivery')
      .innerJoin('webhook', 'webhook.id', 'webhook_id')
      .select('webhook_id')
      .distinct()
      .where('next_at', '<=', now)
      .where('paused_at', 'is', null)
      .execute();
    return rows.map(({ webhook_id }) => webhook_id);
  }

  /** What is due for a webhook, the oldest of it. */
  async next(webhookId: string, now: number): Promise<DueMessage | undefined> {
    const row = await this.messages()
      .where('webhook_id', '=', webhookId)
      .where('next_at', '<=', now)
      .where('paused_at', 'is', null)
      .orderBy('webhook_delivery.created_at')
      .limit(1)
      .executeTakeFirst();
    return row && messageFrom(row);
  }

  /** A message that only says that it is a test; it is tried once, by whoever asks. Undefined where there is no such webhook. */
  async addTest(webhookId: string, now: number): Promise<DueMessage | undefined> {
    const message = messageOf({ ...TEST, at: now });
    const isThere = this.database.selectFrom('webhook').select('id').where('id', '=', webhookId);
    if ((await isThere.executeTakeFirst()) === undefined) return undefined;
    await this.database
      .insertInto('webhook_delivery')
      .values({ ...message, webhook_id: webhookId, next_at: null })
      .execute();
    const row = await this.messages()
      .where('webhook_delivery.id', '=', message.id)
      .executeTakeFirst();
    return row && messageFrom(row);
  }

  /** How an attempt went. @param nextAt null where there is to be no other one */
  async attempted(
    { id, attempts }: DueMessage,
    { status, problem, durationMs, answer }: Attempt,
    ends: { readonly deliveredAt: number | null; readonly nextAt: number | null },
  ): Promise<void> {
    await this.database
      .updateTable('webhook_delivery')
      .set({
        attempts: attempts + 1,
        next_at: ends.nextAt,
        delivered_at: ends.deliveredAt,
        status: status ?? null,
        problem: problem ?? null,
        duration_ms: durationMs,
        // PostgreSQL keeps no NUL in a text.
        answer: answer?.replaceAll('\0', '') ?? null,
      })
      .where('id', '=', id)
      .execute();
  }

  /** The newest first. */
  async log(webhookId: string): Promise<WebhookDelivery[]> {
    const rows = await this.database
      .selectFrom('webhook_delivery')
      .selectAll()
      .where('webhook_id', '=', webhookId)
      .orderBy('created_at', 'desc')
      .limit(WEBHOOK_LIMITS.deliveries)
      .execute();
    return rows.map(deliveryOf);
  }

  /** Forgets what is done with and came to be before that instant. */
  async forget(before: number): Promise<void> {
    await this.database
      .deleteFrom('webhook_delivery')
      .where('next_at', 'is', null)
      .where('created_at', '<', before)
      .execute();
  }

  private messages(): SelectQueryBuilder<Schema, 'webhook' | 'webhook_delivery', MessageRow> {
    return this.database
      .selectFrom('webhook_delivery')
      .innerJoin('webhook', 'webhook.id', 'webhook_id')
      .select(['webhook_delivery.id', 'webhook_id', 'url', 'secret', 'body', 'attempts']);
  }
}

type MessageRow = Omit<DueMessage, 'webhookId'> & { readonly webhook_id: string };

function messageFrom({ webhook_id: webhookId, ...message }: MessageRow): DueMessage {
  return { ...message, webhookId };
}

function deliveryOf(row: Selectable<WebhookDeliveryTable>): WebhookDelivery {
  const { id, event, attempts, status, problem, answer } = row;
  const ended = row.delivered_at === null ? 'given-up' : 'delivered';
  return {
    ...{ id, event, attempts, status, problem, answer },
    createdAt: row.created_at,
    state: row.next_at === null ? ended : 'waiting',
    nextAt: row.next_at,
    durationMs: row.duration_ms,
  };
}
