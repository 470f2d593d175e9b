import type {
  Away,
  Call,
  CallEvent,
  CallInProgress,
  CallRefusal,
  CallStep,
  EndedCall,
  Negotiation,
  Notice,
  RingingCall,
} from './call.js';
import type { EndReason } from './end-reason.js';
import { otherSide, sameDevice, type CallSide, type Device } from './vocabulary.js';

/**
 * The rules of a call as the server applies them: pure and total. Every event in every phase gives the next call with
 * its notices, or a refusal that changes nothing. The rows of the race table are the branches below.
 */
export function transitionCall(call: Call, event: CallEvent): CallStep {
  switch (call.phase) {
    case 'ringing':
      return whileRinging(call, event);
    case 'in-progress':
      return whileInProgress(call, event);
    case 'ended':
      return afterTheEnd(call, event);
  }
}

/** A new call, ringing. */
export function ringCall(id: string, caller: Device, calleeId: string): CallStep & { ok: true } {
  const call: RingingCall = {
    phase: 'ringing',
    id,
    caller,
    calleeId,
    offered: false,
    away: { caller: false, callee: false },
  };
  return { ok: true, call, notices: [{ to: 'callee-devices', say: 'rings' }] };
}

function whileRinging(call: RingingCall, event: CallEvent): CallStep {
  switch (event.type) {
    case 'accept':
    case 'dial-back':
      return isCallee(call, event.by) ? answered(call, event.by) : notTheCallee(call, event.by);
    case 'decline':
      if (!isCallee(call, event.by)) return notTheCallee(call, event.by);
      return ended(call, 'declined', [
        { to: 'caller', say: 'rejected' },
        { to: 'callee-devices', say: 'ended', reason: 'declined-elsewhere', except: event.by },
      ]);
    case 'not-available':
      if (!isCallee(call, event.by)) return notTheCallee(call, event.by);
      return ended(call, 'unavailable', [
        { to: 'caller', say: 'not-available', reason: 'unavailable' },
        { to: 'callee-devices', say: 'ended', reason: 'unavailable', except: event.by },
        { to: 'callee-devices', say: 'missed' },
      ]);
    case 'hang-up':
      if (sameDevice(event.by, call.caller)) return missed(call, 'cancelled');
      return refused(isCallee(call, event.by) ? 'wrong-phase' : 'unknown-call');
    case 'offer':
      // The caller's alone, and it names no address yet: with it, the answer is ready when somebody says yes.
      if (!sameDevice(event.by, call.caller)) {
        return refused(isCallee(call, event.by) ? 'wrong-phase' : 'unknown-call');
      }
      return {
        ok: true,
        call: call.offered ? call : { ...call, offered: true },
        notices: [{ to: 'callee-devices', say: 'relay' }],
      };
    case 'answer':
    case 'candidate':
      // Nothing of the callee travels before Accept, and no address of either.
      return refused(
        sameDevice(event.by, call.caller) || isCallee(call, event.by)
          ? 'wrong-phase'
          : 'unknown-call',
      );
    case 'ring-timed-out':
      return missed(call, 'no-answer', { to: 'caller', say: 'not-available', reason: 'no-answer' });
    case 'device-lost':
      if (sameDevice(event.device, call.caller)) return withAway(call, 'caller', true);
      return isCallee(call, event.device) && event.last
        ? withAway(call, 'callee', true)
        : unchanged(call);
    case 'device-back':
      if (sameDevice(event.device, call.caller)) return withAway(call, 'caller', false);
      return isCallee(call, event.device) ? withAway(call, 'callee', false) : unchanged(call);
    case 'away-timed-out':
      if (!call.away[event.side]) return unchanged(call);
      return event.side === 'caller'
        ? // To the callee it is a caller who gave up.
          missed(call, 'cancelled')
        : missed(call, 'offline', { to: 'caller', say: 'not-available', reason: 'offline' });
    case 'stop':
      return stopped(call, 'callee-devices', event.note);
  }
}

function whileInProgress(call: CallInProgress, event: CallEvent): CallStep {
  switch (event.type) {
    case 'accept':
    case 'decline':
    case 'not-available':
    case 'dial-back':
      if (sideOf(call, event.by) !== undefined) return refused('wrong-phase');
      return refused(event.by.personId === call.calleeId ? 'answered-elsewhere' : 'unknown-call');
    case 'hang-up': {
      const side = sideOf(call, event.by);
      if (side === undefined) return refused('unknown-call');
      // A cancel that crosses the accept on its way: the server's order decides, and the call was on.
      const reason = event.reason === 'cancelled' ? 'hung-up' : event.reason;
      return ended(call, reason, [{ to: otherSide(side), say: 'ended', reason }]);
    }
    case 'offer':
    case 'answer':
    case 'candidate': {
      const side = sideOf(call, event.by);
      if (side === undefined) return refused('unknown-call');
      const negotiation = negotiationAfter(call.negotiation, event.type, side);
      if (negotiation === undefined) return refused('wrong-phase');
      return {
        ok: true,
        call: negotiation === call.negotiation ? call : { ...call, negotiation },
        notices: [{ to: otherSide(side), say: 'relay' }],
      };
    }
    case 'device-lost':
    case 'device-back': {
      const side = sideOf(call, event.device);
      return side === undefined
        ? unchanged(call)
        : withAway(call, side, event.type === 'device-lost');
    }
    case 'away-timed-out':
      if (!call.away[event.side]) return unchanged(call);
      return ended(call, 'connection-lost', [
        { to: otherSide(event.side), say: 'ended', reason: 'peer-lost' },
      ]);
    case 'stop':
      return stopped(call, 'callee', event.note);
    case 'ring-timed-out':
      return unchanged(call);
  }
}

function afterTheEnd(call: EndedCall, event: CallEvent): CallStep {
  switch (event.type) {
    case 'ring-timed-out':
    case 'away-timed-out':
    case 'device-lost':
    case 'device-back':
      return unchanged(call);
    case 'stop':
      return refused('call-ended');
    default:
      return refused(
        sameDevice(event.by, call.caller) || event.by.personId === call.calleeId
          ? 'call-ended'
          : 'unknown-call',
      );
  }
}

/**
 * An offer may come from either side at any time after Accept, and from the caller while it rings (perfect negotiation resolves glare in the browsers); an
 * answer only to an offer of the other side; candidates once there is an offer.
 */
function negotiationAfter(
  now: Negotiation,
  message: 'offer' | 'answer' | 'candidate',
  from: CallSide,
): Negotiation | undefined {
  switch (message) {
    case 'offer': {
      const mine = from === 'caller' ? 'offered-by-caller' : 'offered-by-callee';
      return now === mine || now === 'none' || now === 'answered' ? mine : 'offered-by-both';
    }
    case 'answer':
      if (now === 'offered-by-both') return from === 'callee' ? 'answered' : 'offered-by-caller';
      return now === (from === 'caller' ? 'offered-by-callee' : 'offered-by-caller')
        ? 'answered'
        : undefined;
    case 'candidate':
      return now === 'none' ? undefined : now;
  }
}

function answered({ offered, ...call }: RingingCall, by: Device): CallStep {
  return {
    ok: true,
    call: {
      ...call,
      phase: 'in-progress',
      callee: by,
      negotiation: offered ? 'offered-by-caller' : 'none',
      away: { ...call.away, callee: false },
    },
    notices: [
      { to: 'caller', say: 'accepted' },
      { to: 'callee-devices', say: 'ended', reason: 'answered-elsewhere', except: by },
    ],
  };
}

function ended(call: RingingCall | CallInProgress, reason: EndReason, notices: Notice[]): CallStep {
  const { id, caller, calleeId } = call;
  const callee = call.phase === 'in-progress' ? { callee: call.callee } : {};
  return { ok: true, call: { phase: 'ended', id, caller, calleeId, ...callee, reason }, notices };
}

/** Both hear it, the callee on whichever device has the call. */
function stopped(
  call: RingingCall | CallInProgress,
  callee: 'callee' | 'callee-devices',
  note: string | undefined,
): CallStep {
  const { id, caller, calleeId } = call;
  const parties = {
    id,
    caller,
    calleeId,
    ...(call.phase === 'in-progress' && { callee: call.callee }),
  };
  return {
    ok: true,
    call: { phase: 'ended', ...parties, reason: 'stopped', ...(note !== undefined && { note }) },
    notices: [
      { to: 'caller', say: 'ended', reason: 'stopped' },
      { to: callee, say: 'ended', reason: 'stopped' },
    ],
  };
}

/** A ring that ended without an answer: every device of the callee stops ringing and keeps a missed call. */
function missed(call: RingingCall, reason: EndReason, ...toCaller: Notice[]): CallStep {
  return ended(call, reason, [
    ...toCaller,
    { to: 'callee-devices', say: 'ended', reason },
    { to: 'callee-devices', say: 'missed' },
  ]);
}

function withAway(call: RingingCall | CallInProgress, side: CallSide, away: boolean): CallStep {
  if (call.away[side] === away) return unchanged(call);
  const next: Away =
    side === 'caller' ? { ...call.away, caller: away } : { ...call.away, callee: away };
  return { ok: true, call: { ...call, away: next }, notices: [] };
}

function unchanged(call: Call): CallStep {
  return { ok: true, call, notices: [] };
}

function refused(refusal: CallRefusal): CallStep {
  return { ok: false, refusal };
}

function notTheCallee(call: RingingCall, by: Device): CallStep {
  return refused(sameDevice(by, call.caller) ? 'wrong-phase' : 'unknown-call');
}

function isCallee(call: RingingCall, device: Device): boolean {
  return device.personId === call.calleeId;
}

/** The side that a device is on in a call that runs, or undefined for every other device. */
export function sideOf(call: CallInProgress, device: Device): CallSide | undefined {
  if (sameDevice(device, call.caller)) return 'caller';
  return sameDevice(device, call.callee) ? 'callee' : undefined;
}
