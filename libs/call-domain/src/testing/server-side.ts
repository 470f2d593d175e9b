import type { Call, CallEvent, CallStep, Notice } from '../call.js';
import type { CallTimer } from '../call-timers.js';
import { DEFAULT_TIMEOUTS } from '../timeouts.js';
import type { EndEvent, SyncedCall } from '../end.js';
import type { EndReason } from '../end-reason.js';
import { sameDevice, type CallSide, type Peer, type PersonId } from '../vocabulary.js';
import type { Rules } from './rules.js';
import type { Turn } from './turn.js';
import { DEVICES, devicesOf, type DeviceName, type Relayed, type ToServer } from './world.js';

/** The server around the rules, as thin as it can be: who is connected, which call is whose, notices into messages. */
export function serverReceives(turn: Turn, from: DeviceName, message: ToServer): void {
  const by = DEVICES[from];
  switch (message.say) {
    case 'pre-offer':
      dialled(turn, from, message.calleeId);
      return;
    case 'pre-offer-answer': {
      if (message.answer !== 'CALL_ACCEPTED') {
        const type = message.answer === 'CALL_REJECTED' ? 'decline' : 'not-available';
        apply(turn, message.callId, { type, by });
        return;
      }
      const step = apply(turn, message.callId, { type: 'accept', by });
      acknowledge(turn, from, acceptAck(message.callId, step));
      return;
    }
    case 'user-hanged-up':
      apply(turn, message.callId, { type: 'hang-up', by, reason: message.reason });
      return;
    case 'webRTC-offer':
    case 'webRTC-answer': {
      const { callId, ...relayed } = message;
      const type = message.say === 'webRTC-offer' ? 'offer' : 'answer';
      apply(turn, callId, { type, by }, relayed);
      return;
    }
  }
}

export function runningCallOf(turn: Turn, person: PersonId): Call | undefined {
  return turn.calls.find((call) => call.phase !== 'ended' && isPartOf(call, person));
}

export function isPartOf(call: Call, person: PersonId): boolean {
  return call.caller.personId === person || call.calleeId === person;
}

export function socketLost(turn: Turn, name: DeviceName): void {
  const device = DEVICES[name];
  const last = connected(turn, device.personId).length === 0;
  const call = runningCallOf(turn, device.personId);
  if (call) apply(turn, call.id, { type: 'device-lost', device, last });
}

/** The socket is back: the call hears of it, and the device is told where it stands. */
export function socketBack(turn: Turn, name: DeviceName): void {
  const device = DEVICES[name];
  const call = runningCallOf(turn, device.personId);
  if (call) apply(turn, call.id, { type: 'device-back', device });
  const view = turn.rules.viewOf(runningCallOf(turn, device.personId), device);
  const synced: SyncedCall | null = view && {
    callId: view.callId,
    phase: view.phase,
    role: view.role,
    peer: asPeer(view.peerId),
  };
  turn.sendToClient(name, { raise: { type: 'synced', call: synced } });
}

export function armedTimers(rules: Rules, call: Call): Iterable<CallTimer> {
  return rules.timersOf(call, DEFAULT_TIMEOUTS).keys();
}

export function timerFires(turn: Turn, callId: string, timer: CallTimer): void {
  if (timer !== 'ring' && isThere(turn, callId, timer)) {
    turn.faults.push(`the server counts the absence of one who is there (${timer} of ${callId})`);
  }
  const event: CallEvent =
    timer === 'ring'
      ? { type: 'ring-timed-out' }
      : { type: 'away-timed-out', side: timer === 'caller-away' ? 'caller' : 'callee' };
  apply(turn, callId, event);
}

function isThere(turn: Turn, callId: string, timer: CallTimer): boolean {
  const call = turn.callById(callId);
  if (call === undefined) return false;
  if (call.phase === 'ringing' && timer === 'callee-away') {
    return connected(turn, call.calleeId).length > 0;
  }
  const name = deviceAt(call, timer === 'caller-away' ? 'caller' : 'callee');
  return name !== undefined && turn.devices[name].link === 'up';
}

function dialled(turn: Turn, from: DeviceName, calleeId: PersonId): void {
  const by = DEVICES[from];
  const decision = turn.rules.decideDial({
    callerId: by.personId,
    calleeId,
    callerCall: runningCallOf(turn, by.personId),
    calleeCall: runningCallOf(turn, calleeId),
    closed: false,
    callee: connected(turn, calleeId).length === 0 ? 'offline' : 'ready',
    // To both ends it is one more reason for an answer that others give as well.
    doNotDisturb: false,
  });
  switch (decision.kind) {
    case 'refused':
      acknowledge(turn, from, { type: 'dial-failed' });
      return;
    case 'not-available': {
      const callId = turn.freshCallId();
      acknowledge(turn, from, { type: 'dial-not-available', callId, reason: decision.reason });
      return;
    }
    case 'dial-back': {
      const callId = decision.call.id;
      const step = apply(turn, callId, { type: 'dial-back', by });
      acknowledge(
        turn,
        from,
        step.ok ? { type: 'dial-accepted', callId } : { type: 'dial-failed' },
      );
      return;
    }
    case 'ring': {
      const callId = turn.freshCallId();
      const { call, notices } = turn.rules.ringCall(callId, by, calleeId);
      turn.putCall(call);
      tell(turn, call, notices);
      acknowledge(turn, from, { type: 'dial-ringing', callId });
      return;
    }
  }
}

function apply(turn: Turn, callId: string, event: CallEvent, relayed?: Relayed): CallStep {
  const call = turn.callById(callId);
  if (!call) return { ok: false, refusal: 'unknown-call' };
  const step = turn.rules.transitionCall(call, event);
  if (step.ok) {
    turn.putCall(step.call);
    tell(turn, step.call, step.notices, relayed);
  }
  return step;
}

function tell(turn: Turn, call: Call, notices: readonly Notice[], relayed?: Relayed): void {
  const callId = call.id;
  for (const notice of notices) {
    switch (notice.say) {
      case 'rings': {
        const peer = asPeer(call.caller.personId);
        for (const name of devicesOf(call.calleeId)) {
          turn.sendToClient(name, { raise: { type: 'rung', callId, peer } });
        }
        break;
      }
      case 'accepted':
        raise(turn, call, notice.to, { type: 'answered', callId, answer: 'CALL_ACCEPTED' });
        break;
      case 'rejected':
        raise(turn, call, notice.to, { type: 'answered', callId, answer: 'CALL_REJECTED' });
        break;
      case 'not-available': {
        const { reason } = notice;
        raise(turn, call, notice.to, {
          type: 'answered',
          callId,
          answer: 'CALL_NOT_AVAILABLE',
          reason,
        });
        break;
      }
      case 'ended': {
        const event: EndEvent = { type: 'call-ended', callId, reason: notice.reason };
        if (notice.to !== 'callee-devices') raise(turn, call, notice.to, event);
        else tellCalleeDevices(turn, call, event, notice.except?.deviceId);
        break;
      }
      case 'relay': {
        if (relayed === undefined) break;
        if (notice.to === 'callee-devices') {
          if (relayed.say !== 'webRTC-offer') turn.faults.push('more than an offer before Accept');
          for (const name of devicesOf(call.calleeId)) {
            turn.sendToClient(name, { relay: relayed, callId });
          }
          break;
        }
        if (call.phase !== 'in-progress') turn.faults.push('something was relayed before Accept');
        const name = deviceAt(call, notice.to);
        if (name) turn.sendToClient(name, { relay: relayed, callId });
        break;
      }
      case 'missed':
        break;
    }
  }
}

function tellCalleeDevices(turn: Turn, call: Call, event: EndEvent, except?: string): void {
  for (const name of devicesOf(call.calleeId)) {
    if (name !== except) turn.sendToClient(name, { raise: event });
  }
}

function raise(turn: Turn, call: Call, side: CallSide, event: EndEvent): void {
  const name = deviceAt(call, side);
  if (name) turn.sendToClient(name, { raise: event });
}

function deviceAt(call: Call, side: CallSide): DeviceName | undefined {
  const device = side === 'caller' ? call.caller : 'callee' in call ? call.callee : undefined;
  return devicesOf(device?.personId ?? '').find(
    (name) => device !== undefined && sameDevice(DEVICES[name], device),
  );
}

function acknowledge(turn: Turn, name: DeviceName, event: EndEvent): void {
  turn.sendToClient(name, { raise: event });
}

function acceptAck(callId: string, step: CallStep): EndEvent {
  if (step.ok) return { type: 'accept-confirmed', callId };
  const reasons: Partial<Record<typeof step.refusal, EndReason>> = {
    'answered-elsewhere': 'answered-elsewhere',
    'call-ended': 'cancelled',
  };
  return { type: 'accept-refused', callId, reason: reasons[step.refusal] ?? 'failed' };
}

function connected(turn: Turn, person: PersonId): readonly DeviceName[] {
  return devicesOf(person).filter((name) => turn.devices[name].link === 'up');
}

function asPeer(person: PersonId): Peer {
  return { id: person, name: person };
}
