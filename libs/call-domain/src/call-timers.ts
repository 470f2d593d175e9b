import type { Call } from './call.js';
import type { CallTimeouts } from './timeouts.js';

/** A timer that a call needs for as long as it is in its present state. Its name is the event it raises. */
export type CallTimer = 'ring' | 'caller-away' | 'callee-away';

/**
 * The timers that have to run for a call, with their lengths in milliseconds. A timer starts when it first appears here
 * and is stopped when it no longer does, so that no path through the machine can forget one.
 */
export function timersOf(call: Call, timeouts: CallTimeouts): ReadonlyMap<CallTimer, number> {
  const timers = new Map<CallTimer, number>();
  if (call.phase === 'ended') return timers;
  if (call.phase === 'ringing') timers.set('ring', timeouts.ringMs);
  const awayMs = call.phase === 'ringing' ? timeouts.ringAwayMs : timeouts.callAwayMs;
  if (call.away.caller) timers.set('caller-away', awayMs);
  if (call.away.callee) timers.set('callee-away', awayMs);
  return timers;
}
