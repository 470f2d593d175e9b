import type { EndReason, HangUpReason, NotAvailableReason } from './end-reason.js';
import type { CallId, CallSide, Device, PersonId } from './vocabulary.js';

/** How far the offer and answer of a call are. Only what the server needs to refuse what is out of order. */
export type Negotiation =
  | 'none'
  /** The caller's (or callee's) offer waits for its answer. */
  | 'offered-by-caller'
  | 'offered-by-callee'
  /** The offers crossed: the callee takes its own back and answers (perfect negotiation). */
  | 'offered-by-both'
  | 'answered';

/** Which side has no socket at the moment. A ringing callee is away when none of its devices has one. */
export interface Away {
  readonly caller: boolean;
  readonly callee: boolean;
}

interface CallParties {
  readonly id: CallId;
  readonly caller: Device;
  readonly calleeId: PersonId;
}

export interface RingingCall extends CallParties {
  readonly phase: 'ringing';
  /** The caller's offer was passed on, so that a ringing device has its answer ready. */
  readonly offered: boolean;
  readonly away: Away;
}

export interface CallInProgress extends CallParties {
  readonly phase: 'in-progress';
  /** The device on which the callee accepted. */
  readonly callee: Device;
  readonly negotiation: Negotiation;
  readonly away: Away;
}

export interface EndedCall extends CallParties {
  readonly phase: 'ended';
  readonly callee?: Device;
  readonly reason: EndReason;
  /** Why, in the words of whoever ended it; both get to read it. */
  readonly note?: string;
}

/** The server's record of a call: the first of the two machines. */
export type Call = RingingCall | CallInProgress | EndedCall;

/** What can happen to a call, seen from the server. `by` is the device that the socket proves, never the payload. */
export type CallEvent =
  | { readonly type: 'accept'; readonly by: Device }
  | { readonly type: 'decline'; readonly by: Device }
  | { readonly type: 'not-available'; readonly by: Device }
  /** The callee dialled the caller while being rung: glare. Both wanted to talk. */
  | { readonly type: 'dial-back'; readonly by: Device }
  | { readonly type: 'hang-up'; readonly by: Device; readonly reason: HangUpReason }
  | { readonly type: 'offer'; readonly by: Device }
  | { readonly type: 'answer'; readonly by: Device }
  | { readonly type: 'candidate'; readonly by: Device }
  | { readonly type: 'ring-timed-out' }
  /** A device lost its socket. `last`: the person has no other device connected. */
  | { readonly type: 'device-lost'; readonly device: Device; readonly last: boolean }
  | { readonly type: 'device-back'; readonly device: Device }
  /** A side did not come back in time. */
  | { readonly type: 'away-timed-out'; readonly side: CallSide }
  /** An administrator ends it. */
  | { readonly type: 'stop'; readonly note?: string };

/** Why the server does not do what a message asks. */
export const CALL_REFUSALS = [
  /** No such call, or it is not the sender's: the two are told alike. */
  'unknown-call',
  /** The call is the sender's, but its phase does not allow this. */
  'wrong-phase',
  /** Another device of the same person answered. */
  'answered-elsewhere',
  /** The call is over. */
  'call-ended',
] as const;

export type CallRefusal = (typeof CALL_REFUSALS)[number];

/** Something that has to be told to a device because of a transition. The registry makes messages of them. */
export type Notice =
  | { readonly to: 'callee-devices'; readonly say: 'rings' }
  | { readonly to: 'caller'; readonly say: 'accepted' }
  | { readonly to: 'caller'; readonly say: 'rejected' }
  | { readonly to: 'caller'; readonly say: 'not-available'; readonly reason: NotAvailableReason }
  | { readonly to: CallSide; readonly say: 'ended'; readonly reason: EndReason }
  /** To every device of the callee, or all but one of them. */
  | {
      readonly to: 'callee-devices';
      readonly say: 'ended';
      readonly reason: EndReason;
      readonly except?: Device;
    }
  | { readonly to: 'callee-devices'; readonly say: 'missed' }
  /** Relay the message that caused the transition: to the other side, or to every device that rings. */
  | { readonly to: CallSide | 'callee-devices'; readonly say: 'relay' };

/** One step of the machine: the call after it, and who has to hear of it; or a refusal, and nothing changed. */
export type CallStep =
  | { readonly ok: true; readonly call: Call; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: CallRefusal };
