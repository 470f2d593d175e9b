import type { CallSide } from '@lets-meet/call-domain';

/** The first try comes at once, then ever later, in milliseconds; the last pause repeats. */
const DELAYS_MS = [0, 1_000, 2_000, 4_000, 8_000];

/** The callee lets the caller try first: one offer is enough. */
const CALLEE_WAITS_MS = 3_000;

/**
 * How long to wait before the next ICE restart. It is tried for as long as the call is not given up.
 *
 * @param attempt counts from 0
 * @returns milliseconds
 */
export function restartDelay(role: CallSide, attempt: number): number {
  if (attempt === 0 && role === 'callee') return CALLEE_WAITS_MS;
  return DELAYS_MS[Math.min(attempt, DELAYS_MS.length - 1)] ?? 0;
}
