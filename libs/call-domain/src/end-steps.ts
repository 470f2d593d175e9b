import type { EndReason, HangUpReason } from './end-reason.js';
import type {
  AnsweringEnd,
  CallingEnd,
  End,
  EndCommand,
  EndEvent,
  EndStep,
  RingingEnd,
  SyncedCall,
  TalkingEnd,
} from './end.js';
import type { CallId, CallSide, Peer } from './vocabulary.js';

/** The building blocks of the rules: each is one way for an end to go on. */
export function step(end: End, ...commands: EndCommand[]): EndStep {
  return { end, commands };
}

const NO_COMMANDS: readonly EndCommand[] = [];

export function stay(end: End): EndStep {
  return { end, commands: NO_COMMANDS };
}

/** It rings here. */
export function rung(callId: CallId, peer: Peer): EndStep {
  return step({ phase: 'ringing', callId, peer }, { do: 'prepare-media', callId, role: 'callee' });
}

/** It rings at the other's. */
export function calling(callId: CallId, peer: Peer): EndStep {
  return step({ phase: 'calling', callId, peer }, { do: 'prepare-media', callId, role: 'caller' });
}

/** Both said yes, and the media of this end is prepared. */
export function talking(callId: CallId, peer: Peer, role: CallSide): EndStep {
  return step({ phase: 'connecting', callId, peer, role }, { do: 'negotiate', callId, role });
}

/** Both said yes before this end had prepared anything. */
export function talkingAtOnce(callId: CallId, peer: Peer, role: CallSide): EndStep {
  const next = talking(callId, peer, role);
  return { end: next.end, commands: [{ do: 'prepare-media', callId, role }, ...next.commands] };
}

/** We end a call that has media: the server hears of it and everything is closed. */
export function endHere(
  end: CallingEnd | RingingEnd | AnsweringEnd | TalkingEnd,
  role: CallSide,
  reason: HangUpReason,
): EndStep {
  const over = endThere(end, role, reason, reason === 'cancelled' || reason === 'hung-up');
  return { end: over.end, commands: [hangUp(end.callId, reason), ...over.commands] };
}

/** The server says that it is over. */
export function endedThere(
  end: CallingEnd | RingingEnd | AnsweringEnd | TalkingEnd,
  role: CallSide,
  { reason, note }: Extract<EndEvent, { type: 'call-ended' }>,
): EndStep {
  const over = endThere(end, role, reason);
  return note === undefined || over.end.phase !== 'ended'
    ? over
    : { ...over, end: { ...over.end, note } };
}

/** The server or the other ended it. */
export function endThere(
  end: CallingEnd | RingingEnd | AnsweringEnd | TalkingEnd,
  role: CallSide,
  reason: EndReason,
  byUs = false,
): EndStep {
  const { callId, peer } = end;
  return step(
    { phase: 'ended', callId, peer, role, reason, byUs },
    { do: 'tear-down', callId, reason },
  );
}

export function hangUp(callId: CallId, reason: HangUpReason): EndCommand {
  return { do: 'send-hang-up', callId, reason };
}

/** The server has us in a call that we are not in: it is told so. */
export function disown(end: End, call: SyncedCall): EndStep {
  if (call.phase === 'ringing' && call.role === 'callee') {
    return step(end, { do: 'send-answer', callId: call.callId, answer: 'CALL_REJECTED' });
  }
  return step(end, hangUp(call.callId, call.phase === 'ringing' ? 'cancelled' : 'hung-up'));
}

/** The call that an end is in, if any. */
export function callIdOf(end: End): CallId | undefined {
  return end.phase === 'idle' || end.phase === 'ended' || end.phase === 'dialling'
    ? undefined
    : end.callId;
}

/** The call that an end was in last and is through with. A ring that only lost its socket may ring here again. */
export function leftCallOf(end: End): CallId | undefined {
  switch (end.phase) {
    case 'idle':
    case 'dialling':
      return end.left;
    case 'ended':
      if (end.role === 'callee' && end.reason === 'connection-lost') return undefined;
      return end.callId ?? end.left;
    default:
      return undefined;
  }
}

/** What is left of an event when the phase has no use for it: a message of a call that is not ours is answered. */
export function notForThisPhase(end: End, event: EndEvent): EndStep {
  if (!('callId' in event)) return stay(end);
  if (event.callId === callIdOf(end)) return stay(end);
  // The server has heard that we left, unless that was a no to a ring and it had just connected us: glare.
  if (event.callId === leftCallOf(end) && event.type !== 'dial-accepted') return stay(end);
  switch (event.type) {
    case 'answered':
      return event.answer === 'CALL_ACCEPTED'
        ? step(end, hangUp(event.callId, 'hung-up'))
        : stay(end);
    case 'accept-confirmed':
    case 'dial-accepted':
      return step(end, hangUp(event.callId, 'hung-up'));
    case 'dial-ringing':
      return step(end, hangUp(event.callId, 'cancelled'));
    case 'rung':
      return step(end, {
        do: 'send-answer',
        callId: event.callId,
        answer: 'CALL_NOT_AVAILABLE',
      });
    default:
      return stay(end);
  }
}
