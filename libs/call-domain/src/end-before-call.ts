import type { EndReason } from './end-reason.js';
import {
  calling,
  disown,
  hangUp,
  leftCallOf,
  notForThisPhase,
  rung,
  stay,
  step,
  talkingAtOnce,
} from './end-steps.js';
import type { DiallingEnd, EndedEnd, EndEvent, EndStep, IdleEnd, SyncedCall } from './end.js';
import type { CallId } from './vocabulary.js';

/** Idle, or looking at how the last call ended. */
export function whileFree(end: IdleEnd | EndedEnd, event: EndEvent): EndStep {
  switch (event.type) {
    case 'dial':
      return step(
        { phase: 'dialling', peer: event.peer, cancelled: false, ...left(leftCallOf(end)) },
        { do: 'send-pre-offer', calleeId: event.peer.id },
      );
    case 'rung':
      return event.callId === leftCallOf(end) ? stay(end) : rung(event.callId, event.peer);
    case 'synced':
      return syncedWhileFree(end, event.call);
    case 'dismiss':
      return end.phase === 'ended' ? step({ phase: 'idle', ...left(leftCallOf(end)) }) : stay(end);
    default:
      return notForThisPhase(end, event);
  }
}

export function syncedWhileFree(end: IdleEnd | EndedEnd, call: SyncedCall | null): EndStep {
  if (call === null) return stay(end);
  // A page that was loaded anew can take up a ring, not a conversation: its media is gone.
  if (call.phase === 'in-progress' || call.callId === leftCallOf(end)) return disown(end, call);
  return call.role === 'callee' ? rung(call.callId, call.peer) : calling(call.callId, call.peer);
}

/** The `pre-offer` is on its way; what it led to is not known yet. */
export function whileDialling(end: DiallingEnd, event: EndEvent): EndStep {
  switch (event.type) {
    case 'hang-up':
      return end.cancelled ? stay(end) : step({ ...end, cancelled: true });
    case 'rung':
      if (event.callId === end.left) return stay(end);
      return step({ ...end, crossing: { callId: event.callId, peer: event.peer } });
    case 'call-ended':
      return end.crossing?.callId === event.callId ? step(withoutCrossing(end)) : stay(end);
    case 'dial-ringing':
      return end.cancelled ? undone(end, event.callId) : calling(event.callId, end.peer);
    case 'dial-accepted':
      return end.cancelled
        ? undone(end, event.callId)
        : talkingAtOnce(event.callId, end.peer, 'callee');
    case 'dial-not-available':
      return dialOver(end, end.cancelled ? 'cancelled' : event.reason, event.callId);
    case 'signaling-given-up':
      return inVain(end);
    case 'dial-failed':
      return dialOver(end, end.cancelled ? 'cancelled' : (event.reason ?? 'failed'));
    case 'synced':
      return syncedWhileDialling(end, event.call);
    default:
      return notForThisPhase(end, event);
  }
}

/** The socket came back before the ack: the server's view says what became of the `pre-offer`. */
function syncedWhileDialling(end: DiallingEnd, call: SyncedCall | null): EndStep {
  if (call === null) return inVain(end);
  // Not what came of the dial, but what we left before: the server had not heard of that.
  if (call.callId === end.left) {
    const { end: over } = inVain(end);
    return disown(over, call);
  }
  if (call.phase === 'ringing' && call.role === 'callee') return rung(call.callId, call.peer);
  if (end.cancelled || call.peer.id !== end.peer.id) return undone(end, call.callId);
  return call.phase === 'ringing'
    ? calling(call.callId, call.peer)
    : talkingAtOnce(call.callId, call.peer, call.role);
}

/** Nothing came of the dial, and nobody rings. */
function inVain(end: DiallingEnd): EndStep {
  return ended(end, end.cancelled ? 'cancelled' : 'failed');
}

/** A dial that came to nothing; somebody who rang meanwhile is let through. */
function dialOver(end: DiallingEnd, reason: EndReason, callId?: CallId): EndStep {
  return end.crossing ? rung(end.crossing.callId, end.crossing.peer) : ended(end, reason, callId);
}

/** Cancelled before the call had an id: now that it has one, the server is told. */
function undone(end: DiallingEnd, callId: CallId): EndStep {
  return { end: ended(end, 'cancelled', callId).end, commands: [hangUp(callId, 'cancelled')] };
}

function ended(end: DiallingEnd, reason: EndReason, callId?: CallId): EndStep {
  return step({
    phase: 'ended',
    ...(callId === undefined ? left(end.left) : { callId }),
    peer: end.peer,
    role: 'caller',
    reason,
    byUs: reason === 'cancelled',
  });
}

function withoutCrossing(end: DiallingEnd): DiallingEnd {
  const { phase, peer, cancelled } = end;
  return { phase, peer, cancelled, ...left(end.left) };
}

function left(callId: CallId | undefined): { left?: CallId } {
  return callId === undefined ? {} : { left: callId };
}
