import type { EndReason, HangUpReason, NotAvailableReason } from './end-reason.js';
import type { CallAnswer, CallId, CallSide, Peer, PersonId } from './vocabulary.js';

/** A ring that arrived while one's own dial was on its way: glare, if it is the same person. */
export interface CrossingRing {
  readonly callId: CallId;
  readonly peer: Peer;
}

export interface IdleEnd {
  readonly phase: 'idle';
  /** The call that this end left last: should the server still think us in it, we say so again. */
  readonly left?: CallId;
}

/** `pre-offer` is sent, its ack has not come. */
export interface DiallingEnd {
  readonly phase: 'dialling';
  readonly peer: Peer;
  readonly left?: CallId;
  /** Cancel was pressed before the server told the call's id. */
  readonly cancelled: boolean;
  readonly crossing?: CrossingRing;
}

interface EndInCall {
  readonly callId: CallId;
  readonly peer: Peer;
}

/** It rings at the other's. */
export interface CallingEnd extends EndInCall {
  readonly phase: 'calling';
}

/** It rings here. */
export interface RingingEnd extends EndInCall {
  readonly phase: 'ringing';
}

/** Accept is pressed, the server has not confirmed it. */
export interface AnsweringEnd extends EndInCall {
  readonly phase: 'answering';
}

/** Answered; the phase is that of the media. */
export interface TalkingEnd extends EndInCall {
  readonly phase: 'connecting' | 'connected' | 'reconnecting';
  readonly role: CallSide;
}

/** Over; the reason is shown until it is dismissed or the next call begins. */
export interface EndedEnd {
  readonly phase: 'ended';
  /** None where the call ended before the server gave it an id. */
  readonly callId?: CallId;
  /** The call before, where this one has no id. */
  readonly left?: CallId;
  readonly peer: Peer;
  readonly role: CallSide;
  readonly reason: EndReason;
  /** Whether this end chose it. */
  readonly byUs: boolean;
  /** Why, in the words of whoever ended it, where they said it. */
  readonly note?: string;
}

/** What one client is in: the second of the two machines. */
export type End =
  IdleEnd | DiallingEnd | CallingEnd | RingingEnd | AnsweringEnd | TalkingEnd | EndedEnd;

export const IDLE: IdleEnd = { phase: 'idle' };

/** A call that the server has this device in, with the peer's name. */
export interface SyncedCall {
  readonly callId: CallId;
  readonly phase: 'ringing' | 'in-progress';
  readonly role: CallSide;
  readonly peer: Peer;
}

/** What can happen to an end: what its user does, what the server says, what the media does, what time does. */
export type EndEvent =
  // The user.
  | { readonly type: 'dial'; readonly peer: Peer }
  | { readonly type: 'accept' }
  | { readonly type: 'decline' }
  /** Cancel while dialling or calling, hang up while talking. */
  | { readonly type: 'hang-up' }
  | { readonly type: 'dismiss' }
  // The acks.
  | { readonly type: 'dial-ringing'; readonly callId: CallId }
  /** Glare: the server took the call that the other had begun. */
  | { readonly type: 'dial-accepted'; readonly callId: CallId }
  | {
      readonly type: 'dial-not-available';
      readonly callId: CallId;
      readonly reason: NotAvailableReason;
    }
  /** Without a reason: the server or the line failed. */
  | { readonly type: 'dial-failed'; readonly reason?: 'no-new-calls' }
  | { readonly type: 'accept-confirmed'; readonly callId: CallId }
  | { readonly type: 'accept-refused'; readonly callId: CallId; readonly reason: EndReason }
  // The server.
  | { readonly type: 'rung'; readonly callId: CallId; readonly peer: Peer }
  | {
      readonly type: 'answered';
      readonly callId: CallId;
      readonly answer: CallAnswer;
      readonly reason?: NotAvailableReason;
    }
  | {
      readonly type: 'call-ended';
      readonly callId: CallId;
      readonly reason: EndReason;
      readonly note?: string;
    }
  /** The socket is open again and this is the server's view of us. */
  | { readonly type: 'synced'; readonly call: SyncedCall | null }
  /** The socket has been gone for longer than the server keeps a ring for us. */
  | { readonly type: 'signaling-given-up' }
  // The media.
  | { readonly type: 'media-connected'; readonly callId: CallId }
  | { readonly type: 'media-interrupted'; readonly callId: CallId }
  | { readonly type: 'set-up-timed-out'; readonly callId: CallId }
  | { readonly type: 'reconnect-timed-out'; readonly callId: CallId }
  | { readonly type: 'media-failed'; readonly callId: CallId };

/** What has to be done because of a transition. The client makes one action of each; nothing else decides. */
export type EndCommand =
  | { readonly do: 'send-pre-offer'; readonly calleeId: PersonId }
  | { readonly do: 'send-answer'; readonly callId: CallId; readonly answer: CallAnswer }
  | { readonly do: 'send-hang-up'; readonly callId: CallId; readonly reason: HangUpReason }
  /** Make the connection ready; the caller's makes its offer, which may leave, and gathers. */
  | { readonly do: 'prepare-media'; readonly callId: CallId; readonly role: CallSide }
  /** This end has said yes, or both have: its answer, or its candidates, may leave this machine. */
  | { readonly do: 'negotiate'; readonly callId: CallId; readonly role: CallSide }
  /** The socket was away while the media was being set up, or mended: what was sent may be lost. */
  | { readonly do: 'renegotiate'; readonly callId: CallId }
  /** Close everything that belongs to the call. */
  | { readonly do: 'tear-down'; readonly callId: CallId; readonly reason: EndReason };

export interface EndStep {
  readonly end: End;
  readonly commands: readonly EndCommand[];
}
