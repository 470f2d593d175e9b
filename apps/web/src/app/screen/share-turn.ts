import type { CallSide } from '@lets-meet/call-domain';

/**
 * Two in a call count their shares together: each start takes the number after the highest that it has seen. A share with
 * a higher number was started in the knowledge of the other; equal numbers have crossed on their way.
 */
export function nextTurn(own: number, theirs: number): number {
  return Math.max(own, theirs) + 1;
}

/**
 * Whether our share has to stop because of theirs. Both ends come to the same answer, whatever arrives first: of two that
 * crossed the caller's stays.
 */
export function isOvertaken(ours: number, theirs: number, role: CallSide): boolean {
  return theirs > ours || (theirs === ours && role === 'callee');
}
