import type { CallId, CallOutcome, EndReason, Peer, PersonId } from '@lets-meet/call-domain';
import type { CallReport } from '@lets-meet/signaling-contracts';

/** Something to be kept of a call. Instants are milliseconds since 1970. */
export type CallFact =
  | {
      readonly fact: 'rang';
      readonly at: number;
      readonly caller: Peer;
      readonly calleeId: PersonId;
      /** Undefined where the callee is not here: it is that of their account. */
      readonly calleeName: string | undefined;
    }
  | {
      readonly fact: 'accepted';
      readonly at: number;
      readonly callerId: PersonId;
      readonly calleeId: PersonId;
    }
  | {
      readonly fact: 'ended';
      readonly at: number;
      readonly reason: EndReason;
      readonly outcome: CallOutcome;
    }
  /** What one of the two browsers saw of it. */
  | {
      readonly fact: 'reported';
      readonly at: number;
      readonly side: 'caller' | 'callee';
      readonly report: Omit<CallReport, 'callId'>;
    };

/** All that is to be kept of one call at once, in order. */
export interface CallFacts {
  readonly callId: CallId;
  readonly facts: readonly CallFact[];
}

/** Somebody talks to, or calls back, whose calls they missed: they have seen that now. */
export interface MissedCallsSettled {
  readonly personId: PersonId;
  readonly callerId: PersonId;
}
