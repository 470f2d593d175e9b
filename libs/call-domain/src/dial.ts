import type { Call } from './call.js';
import type { NotAvailableReason } from './end-reason.js';
import type { PersonId } from './vocabulary.js';

/** What the server knows when somebody dials. Ended calls count as none. */
export interface DialSituation {
  readonly callerId: PersonId;
  readonly calleeId: PersonId;
  /** The running or ringing call of the caller, on any device. */
  readonly callerCall: Call | undefined;
  readonly calleeCall: Call | undefined;
  /** Whether the server takes no new calls. */
  readonly closed: boolean;
  readonly callee: 'offline' | 'not-ready' | 'ready';
  /** Whether the callee asked that nothing rings. */
  readonly doNotDisturb: boolean;
}

export const DIAL_REFUSALS = ['cannot-call-yourself', 'already-in-a-call', 'no-new-calls'] as const;

export type DialDecision =
  | { readonly kind: 'ring' }
  /** The callee is dialling the caller at this moment: take that call. */
  | { readonly kind: 'dial-back'; readonly call: Call }
  | { readonly kind: 'not-available'; readonly reason: NotAvailableReason }
  | { readonly kind: 'refused'; readonly refusal: (typeof DIAL_REFUSALS)[number] };

/** What comes of a `pre-offer`. Busy is per person, not per device; two who dial each other are connected. */
export function decideDial(situation: DialSituation): DialDecision {
  const { callerId, calleeId, callerCall, calleeCall } = situation;
  if (callerId === calleeId) return { kind: 'refused', refusal: 'cannot-call-yourself' };
  if (
    callerCall?.phase === 'ringing' &&
    callerCall.calleeId === callerId &&
    callerCall.caller.personId === calleeId
  ) {
    return { kind: 'dial-back', call: callerCall };
  }
  if (isOn(callerCall)) return { kind: 'refused', refusal: 'already-in-a-call' };
  if (situation.closed) return { kind: 'refused', refusal: 'no-new-calls' };
  if (situation.callee === 'offline') return { kind: 'not-available', reason: 'offline' };
  if (isOn(calleeCall)) return { kind: 'not-available', reason: 'busy' };
  if (situation.doNotDisturb) return { kind: 'not-available', reason: 'do-not-disturb' };
  if (situation.callee === 'not-ready') return { kind: 'not-available', reason: 'unavailable' };
  return { kind: 'ring' };
}

function isOn(call: Call | undefined): boolean {
  return call !== undefined && call.phase !== 'ended';
}
