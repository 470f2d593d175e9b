import * as z from 'zod/mini';
import { callId, instant, note, peer } from './primitives.js';

/** Where administrators see the calls of this moment (GET), and end one (POST `…/<id>/stop`). */
export const RUNNING_CALLS_PATH = '/api/admin/calls/running';

/** A call that rings or runs. */
export const runningCall = z.strictObject({
  id: callId,
  phase: z.enum(['ringing', 'in-progress']),
  caller: peer,
  callee: peer,
  /** When it began to ring; of one that runs, when both had said yes. */
  since: instant,
});
export type RunningCall = z.infer<typeof runningCall>;

export const runningCalls = z.array(runningCall);

export const callStop = z.strictObject({
  /** Both get to read it. */
  note: z.exactOptional(note),
});
export type CallStop = z.infer<typeof callStop>;
