import { CALL_REFUSALS, DIAL_REFUSALS } from '@lets-meet/call-domain';
import * as z from 'zod/mini';
import { LIMITS } from './primitives.js';

/** Why the server did not do what a message asked. Nothing has changed then. */
export const ERROR_CODES = [
  /** The payload does not fit its schema. */
  'invalid-payload',
  ...CALL_REFUSALS,
  ...DIAL_REFUSALS,
  /** A fault of the server. */
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal. `message` is for developers; what the user reads is made from the code. */
export const refusal = z.strictObject({
  ok: z.literal(false),
  code: z.enum(ERROR_CODES),
  message: z.string().check(z.maxLength(LIMITS.errorMessage)),
});
export type Refusal = z.infer<typeof refusal>;

/** What a request is acknowledged with. */
export type AckOf<Data> = { readonly ok: true; readonly data: Data } | Refusal;

/** The schema of an ack, around the schema of its data. */
export function ackOf<Data>(data: z.ZodMiniType<Data>): z.ZodMiniType<AckOf<Data>> {
  return z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), data }), refusal]);
}
