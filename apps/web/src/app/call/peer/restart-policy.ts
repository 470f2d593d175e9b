import type { CallSide } from '@lets-meet/call-domain';

/** The first try comes at once, then ever later, in milliseconds. */
const DELAYS_MS = [0, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000];

/** The callee lets the caller try first: one offer is enough. */
const CALLEE_WAITS_MS = 3_000;

/**
 * How long to wait before the next ICE restart.
 *
 * @param attempt counts from 0
 * @returns milliseconds, or `stop`
 */
export function restartDelay(role: CallSide, attempt: number): number | 'stop' {
  const delay = DELAYS_MS[attempt];
  if (delay === undefined) return 'stop';
  return attempt === 0 && role === 'callee' ? CALLEE_WAITS_MS : delay;
}
