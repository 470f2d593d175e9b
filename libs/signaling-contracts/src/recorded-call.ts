import { CALL_OUTCOMES } from '@lets-meet/call-domain';
import * as z from 'zod/mini';
import { DEVICE_TROUBLES } from './call-report.js';
import { endReason } from './call-values.js';
import { callId, instant, personId, shownName } from './primitives.js';

/** Where administrators see the calls that are over (GET); with `.csv` behind it, all that is chosen as a file. */
export const RECORDED_CALLS_PATH = '/api/admin/calls';

export const RECORDED_CALL_SORTS = ['at', 'caller', 'callee', 'duration', 'reason'] as const;
export type RecordedCallSort = (typeof RECORDED_CALL_SORTS)[number];

/** The most calls on one page. */
const MOST = 100;

const milliseconds = z.nullable(z.int().check(z.nonnegative()));
const trouble = z.nullable(z.enum(DEVICE_TROUBLES));

/** One of the two, with the name as it was then. */
const recordedParty = z.strictObject({
  id: personId,
  name: shownName,
  /** Whether they had an account. */
  account: z.boolean(),
  /** What was wrong with their devices, as their browser said; null where it said nothing. */
  camera: trouble,
  microphone: trouble,
});
export type RecordedParty = z.infer<typeof recordedParty>;

/** A call that is over, and one that could not ring. No address is in it. */
export const recordedCall = z.strictObject({
  id: callId,
  caller: recordedParty,
  callee: recordedParty,
  /** When somebody dialled. */
  at: instant,
  outcome: z.enum(CALL_OUTCOMES),
  reason: endReason,
  /** How long they talked; null where they did not. */
  durationMs: milliseconds,
  /** How long the one who waited longer waited for the connection; null where no browser said so. */
  setUpMs: milliseconds,
  path: z.nullable(z.enum(['direct', 'relayed'])),
});
export type RecordedCall = z.infer<typeof recordedCall>;

export const recordedCallPage = z.strictObject({
  calls: z.array(recordedCall).check(z.maxLength(MOST)),
  /** How many there are on all pages. */
  total: z.int().check(z.nonnegative()),
});
export type RecordedCallPage = z.infer<typeof recordedCallPage>;
