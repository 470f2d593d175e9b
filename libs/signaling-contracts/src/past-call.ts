import { CALL_OUTCOMES } from '@lets-meet/call-domain';
import * as z from 'zod/mini';
import { missedCall } from './call-messages.js';
import { callId, instant, LIMITS, peer, personId } from './primitives.js';
import { profileFields } from './profile.js';

/**
 * Where one sees one's own calls (GET) and clears them, for oneself (DELETE). Below it: `missed` (GET), those that one has not
 * seen yet, and `seen` (POST).
 */
export const CALLS_PATH = '/api/calls';

/** A call that is over, as one of the two sees it. */
export const pastCall = z.strictObject({
  id: callId,
  /** Who called whom. */
  direction: z.enum(['out', 'in']),
  /** With the name as it is now, where they have an account; else as it was. */
  peer,
  picture: profileFields.picture,
  /** Whether they have an account, and can be called when they are not here as well. */
  account: z.boolean(),
  outcome: z.enum(CALL_OUTCOMES),
  /** When somebody dialled. */
  at: instant,
  /** How long they talked, in milliseconds; null where they did not. */
  durationMs: z.nullable(z.int().check(z.nonnegative())),
  /** One missed it, and has not seen that before. */
  unseen: z.boolean(),
});
export type PastCall = z.infer<typeof pastCall>;

/** What of one's own calls is wanted, as it stands in an address. */
export const callHistoryQuery = z.object({
  /** The calls before this one; the newest, where there is none. */
  before: z.optional(callId),
});
export type CallHistoryQuery = z.infer<typeof callHistoryQuery>;

/** The newest first. */
export const callHistory = z.strictObject({
  calls: z.array(pastCall).check(z.maxLength(LIMITS.pastCalls)),
  /** Whether there are more before the last of them. */
  more: z.boolean(),
});
export type CallHistory = z.infer<typeof callHistory>;

/** The calls that one missed and has not seen, oldest first; of very many the newest. */
export const missedCalls = z.strictObject({
  calls: z.array(missedCall).check(z.maxLength(LIMITS.missedCalls)),
});
export type MissedCallList = z.infer<typeof missedCalls>;

/** One has seen that one missed the calls of this person, or of all. */
export const missedCallsSeen = z.strictObject({ callerId: z.nullable(personId) });
export type MissedCallsSeen = z.infer<typeof missedCallsSeen>;
