import { syncedWhileFree } from './end-before-call.js';
import {
  endedThere,
  endHere,
  endThere,
  notForThisPhase,
  stay,
  step,
  talking,
} from './end-steps.js';
import type {
  AnsweringEnd,
  CallingEnd,
  EndCommand,
  EndedEnd,
  EndEvent,
  EndStep,
  RingingEnd,
  SyncedCall,
  TalkingEnd,
} from './end.js';
import type { CallId, CallSide } from './vocabulary.js';

type Answered = Extract<EndEvent, { type: 'answered' }>;

/** It rings at the other's. */
export function whileCalling(end: CallingEnd, event: EndEvent): EndStep {
  if (isOfAnotherCall(end, event)) return notForThisPhase(end, event);
  switch (event.type) {
    case 'hang-up':
      return endHere(end, 'caller', 'cancelled');
    case 'answered':
      return answeredThere(end, event);
    case 'call-ended':
      return endedThere(end, 'caller', event);
    case 'media-failed':
      return endHere(end, 'caller', 'failed');
    case 'signaling-given-up':
      return endThere(end, 'caller', 'connection-lost');
    case 'synced':
      if (event.call?.callId !== end.callId) return syncedElsewhere(end, 'caller', event.call);
      return event.call.phase === 'in-progress'
        ? talking(end.callId, end.peer, 'caller')
        : stay(end);
    default:
      return notForThisPhase(end, event);
  }
}

function answeredThere(end: CallingEnd, event: Answered): EndStep {
  switch (event.answer) {
    case 'CALL_ACCEPTED':
      return talking(end.callId, end.peer, 'caller');
    case 'CALL_REJECTED':
      return endThere(end, 'caller', 'declined');
    case 'CALL_NOT_AVAILABLE':
      return endThere(end, 'caller', event.reason ?? 'unavailable');
  }
}

/** It rings here. */
export function whileRinging(end: RingingEnd, event: EndEvent): EndStep {
  if (isOfAnotherCall(end, event)) return notForThisPhase(end, event);
  switch (event.type) {
    case 'accept':
      return step(
        { phase: 'answering', callId: end.callId, peer: end.peer },
        ...acceptance(end.callId),
      );
    case 'decline':
    case 'hang-up':
      return refuseRing(end, 'CALL_REJECTED');
    case 'dial-accepted':
      // Glare while the socket came back: the ring was told again before the ack of our own dial came.
      return talking(end.callId, end.peer, 'callee');
    case 'call-ended':
      return endedThere(end, 'callee', event);
    case 'media-failed':
      return refuseRing(end, 'CALL_NOT_AVAILABLE');
    case 'signaling-given-up':
      return endThere(end, 'callee', 'connection-lost');
    case 'synced':
      if (event.call?.callId !== end.callId) return syncedElsewhere(end, 'callee', event.call);
      // In progress on this device although it never accepted: only a confused server says so.
      return event.call.phase === 'in-progress' ? endHere(end, 'callee', 'hung-up') : stay(end);
    default:
      return notForThisPhase(end, event);
  }
}

function refuseRing(end: RingingEnd, answer: 'CALL_REJECTED' | 'CALL_NOT_AVAILABLE'): EndStep {
  const declined = answer === 'CALL_REJECTED';
  const over = endThere(end, 'callee', declined ? 'declined' : 'failed', declined);
  return step(over.end, { do: 'send-answer', callId: end.callId, answer }, ...over.commands);
}

/**
 * What is prepared leaves right behind the accept, on the same socket: the server refuses it with an accept that came too
 * late, and else the other end has it a crossing earlier.
 */
function acceptance(callId: CallId): readonly EndCommand[] {
  return [
    { do: 'send-answer', callId, answer: 'CALL_ACCEPTED' },
    { do: 'negotiate', callId, role: 'callee' },
  ];
}

/** Accept is pressed; the server decides whether it came in time. */
export function whileAnswering(end: AnsweringEnd, event: EndEvent): EndStep {
  if (isOfAnotherCall(end, event)) return notForThisPhase(end, event);
  switch (event.type) {
    case 'accept-confirmed':
    case 'dial-accepted':
      return step(talkingAs(end, 'connecting'));
    case 'media-connected':
      // The caller has our answer, so the accept came in time; the ack of it is on its way.
      return step(talkingAs(end, 'connected'));
    case 'set-up-timed-out':
      return endHere(end, 'callee', 'no-path');
    case 'accept-refused':
      return endThere(end, 'callee', event.reason);
    case 'call-ended':
      return endedThere(end, 'callee', event);
    case 'hang-up':
      return endHere(end, 'callee', 'hung-up');
    case 'media-failed':
      return endHere(end, 'callee', 'failed');
    case 'signaling-given-up':
      return endThere(end, 'callee', 'connection-lost');
    case 'synced':
      if (event.call?.callId !== end.callId) return syncedElsewhere(end, 'callee', event.call);
      return event.call.phase === 'in-progress'
        ? step(talkingAs(end, 'connecting'), { do: 'renegotiate', callId: end.callId })
        : step(end, ...acceptance(end.callId));
    default:
      return notForThisPhase(end, event);
  }
}

function talkingAs({ callId, peer }: AnsweringEnd, phase: TalkingEnd['phase']): TalkingEnd {
  return { phase, callId, peer, role: 'callee' };
}

/** Both said yes. The socket may go away and come back here without harm to the media. */
export function whileTalking(end: TalkingEnd, event: EndEvent): EndStep {
  if (isOfAnotherCall(end, event)) return notForThisPhase(end, event);
  switch (event.type) {
    case 'hang-up':
      return endHere(end, end.role, 'hung-up');
    case 'call-ended':
      return endedThere(end, end.role, event);
    case 'media-connected':
      return inPhase(end, 'connected');
    case 'media-interrupted':
      return end.phase === 'connected' ? inPhase(end, 'reconnecting') : stay(end);
    case 'set-up-timed-out':
      return end.phase === 'connecting' ? endHere(end, end.role, 'no-path') : stay(end);
    case 'reconnect-timed-out':
      return end.phase === 'reconnecting' ? endHere(end, end.role, 'media-lost') : stay(end);
    case 'media-failed':
      return endHere(end, end.role, 'failed');
    case 'synced':
      if (event.call?.callId !== end.callId) return syncedElsewhere(end, end.role, event.call);
      return end.phase === 'connected'
        ? stay(end)
        : step(end, { do: 'renegotiate', callId: end.callId });
    default:
      return notForThisPhase(end, event);
  }
}

function inPhase(end: TalkingEnd, phase: TalkingEnd['phase']): EndStep {
  return end.phase === phase ? stay(end) : step({ ...end, phase });
}

function isOfAnotherCall(end: { readonly callId: string }, event: EndEvent): boolean {
  return 'callId' in event && event.callId !== end.callId;
}

/** The server does not have us in the call that we are in, and perhaps in another. */
function syncedElsewhere(
  end: CallingEnd | RingingEnd | AnsweringEnd | TalkingEnd,
  role: CallSide,
  call: SyncedCall | null,
): EndStep {
  const { callId, peer } = end;
  const reason = 'connection-lost';
  const over: EndedEnd = { phase: 'ended', callId, peer, role, reason, byUs: false };
  const next = syncedWhileFree(over, call);
  return step(next.end, { do: 'tear-down', callId, reason }, ...next.commands);
}
