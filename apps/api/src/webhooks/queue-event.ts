import type { WebhookEvent } from '@lets-meet/signaling-contracts/administration';
import { randomUUID } from 'node:crypto';
import type { Database } from '../persistence/database.js';

/** Something that happened, as the receivers are told it. */
export interface HappenedEvent {
  readonly type: WebhookEvent;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Has all webhooks told that want to know. In the transaction of what happened: then nothing is told that did not, and
 * nothing is lost, whenever the server stops.
 */
export async function queueEvent(database: Database, event: HappenedEvent): Promise<void> {
  const rows = await database
    .selectFrom('webhook')
    .select(['id', 'events'])
    .where('paused_at', 'is', null)
    .execute();
  const wanting = rows.filter(({ events }) => events.split(' ').includes(event.type));
  if (wanting.length === 0) return;
  const message = messageOf(event);
  await database
    .insertInto('webhook_delivery')
    .values(wanting.map(({ id }) => ({ ...message, webhook_id: id, next_at: event.at })))
    .execute();
}

/** A message of its own to one receiver, as the tables have it. */
export function messageOf({
  type,
  at,
  data,
}: Omit<HappenedEvent, 'type'> & { readonly type: string }): {
  readonly id: string;
  readonly event: string;
  readonly body: string;
  readonly created_at: number;
  readonly attempts: number;
} {
  const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
  return { id: randomUUID(), event: type, body, created_at: at, attempts: 0 };
}
