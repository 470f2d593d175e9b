import * as z from 'zod/mini';
import { instant } from './primitives.js';

/** Where administrators say whom the server tells what happens. */
export const WEBHOOKS_PATH = '/api/admin/webhooks';

/** What a webhook can be told. */
export const WEBHOOK_EVENTS = [
  'call.started',
  'call.ended',
  'call.missed',
  'person.created',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export const WEBHOOK_LIMITS = { webhooks: 20, deliveries: 50, url: 500, answer: 300 } as const;

/** An address that a webhook can be told at: HTTP or HTTPS, without a name or a password in it. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i;

const url = z.string().check(z.maxLength(WEBHOOK_LIMITS.url), z.regex(WEB_ADDRESS));
const events = z
  .array(z.enum(WEBHOOK_EVENTS))
  .check(z.minLength(1), z.maxLength(WEBHOOK_EVENTS.length));

export const webhook = z.strictObject({
  id: z.uuid(),
  url,
  events,
  createdAt: instant,
  /** Since when it is told nothing: by an administrator, or because it failed for long. Null where it is. */
  pausedAt: z.nullable(instant),
});
export type Webhook = z.infer<typeof webhook>;

/** The answer to a GET of `WEBHOOKS_PATH`. */
export const webhooks = z.array(webhook).check(z.maxLength(WEBHOOK_LIMITS.webhooks));

/** POST to `WEBHOOKS_PATH`. */
export const webhookRequest = z.strictObject({ url, events });
export type WebhookRequest = z.infer<typeof webhookRequest>;

/** A webhook that was just made, with what its messages are signed with; the server tells it this once. */
export const madeWebhook = z.strictObject({
  id: z.uuid(),
  secret: z.string().check(z.minLength(1), z.maxLength(100)),
});
export type MadeWebhook = z.infer<typeof madeWebhook>;

/** PATCH of `WEBHOOKS_PATH/<id>`. */
export const webhookChange = z.strictObject({ paused: z.boolean() });
export type WebhookChange = z.infer<typeof webhookChange>;

/** A message to a webhook, and how the last attempt to deliver it went. */
export const webhookDelivery = z.strictObject({
  /** The `webhook-id` of the message. */
  id: z.uuid(),
  /** One of {@link WEBHOOK_EVENTS}, or `webhook.test`. */
  event: z.string(),
  createdAt: instant,
  attempts: z.int(),
  state: z.enum(['waiting', 'delivered', 'given-up']),
  /** When it is tried next; null where it is not. */
  nextAt: z.nullable(instant),
  /** The HTTP status of the answer; null where there was none. */
  status: z.nullable(z.int()),
  /** Why there was none. */
  problem: z.nullable(z.string()),
  durationMs: z.nullable(z.int()),
  /** How the answer began. */
  answer: z.nullable(z.string().check(z.maxLength(WEBHOOK_LIMITS.answer))),
});
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

/** The answer to a GET of `WEBHOOKS_PATH/<id>/deliveries`, the newest first. */
export const webhookDeliveries = z
  .array(webhookDelivery)
  .check(z.maxLength(WEBHOOK_LIMITS.deliveries));
