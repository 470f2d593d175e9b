import { callIdOf } from '../end-steps.js';
import type { End, EndCommand, EndEvent } from '../end.js';
import { sameDevice, type CallId } from '../vocabulary.js';
import type { Turn } from './turn.js';
import { DEVICES, type DeviceName, type DeviceState, type ToClient } from './world.js';

/** Something happens at a device: the rules decide, and their commands are done. */
export function happensAt(turn: Turn, name: DeviceName, event: EndEvent): void {
  const before = turn.devices[name].end;
  const { end, commands } = turn.rules.transitionEnd(before, event);
  if (end !== before) turn.change(name, { end });
  if (end.phase === 'ended' && end.byUs && end.callId !== undefined) {
    turn.change(name, { refused: end.callId });
  }
  checkStep(turn, name, before, event, commands);
  for (const command of commands) obey(turn, name, command);
}

/** Everything that the server sent: an event for the rules, or a description for the connection. */
export function clientReceives(turn: Turn, name: DeviceName, message: ToClient): void {
  if ('raise' in message) {
    happensAt(turn, name, message.raise);
    return;
  }
  const { end, descriptions } = turn.devices[name];
  const { callId } = message;
  if (callIdOf(end) !== callId) return;
  if (end.phase === 'ringing') {
    turn.change(name, { descriptions: 'prepared' });
    return;
  }
  if (descriptions === undefined) return;
  if (message.relay.say === 'webRTC-answer') {
    if (descriptions === 'offering') turn.change(name, { descriptions: 'stable' });
    return;
  }
  if (message.relay.first && descriptions !== 'none') return;
  // Perfect negotiation: the callee is polite and takes its own offer back.
  const impolite = 'role' in end && end.role === 'caller';
  if (impolite && descriptions === 'offering') return;
  turn.change(name, { descriptions: 'stable' });
  turn.sendToServer(name, { say: 'webRTC-answer', callId });
}

/** Sends an offer of this end's connection: after a sync, or to restart ICE. */
export function offer(turn: Turn, name: DeviceName, callId: CallId): void {
  if (!turn.descriptions) return;
  turn.change(name, { descriptions: 'offering' });
  turn.sendToServer(name, { say: 'webRTC-offer', callId });
}

/** The offer with which a call begins. */
function firstOffer(turn: Turn, name: DeviceName, callId: CallId): void {
  if (!turn.descriptions) return;
  turn.change(name, { descriptions: 'offering' });
  turn.sendToServer(name, { say: 'webRTC-offer', callId, first: true });
}

/** The offer may have come while it rang: then the answer is ready and leaves at once. */
function answerWhatIsPrepared(turn: Turn, name: DeviceName, callId: CallId): void {
  if (turn.devices[name].descriptions !== 'prepared') {
    turn.change(name, { descriptions: 'none' });
    return;
  }
  turn.change(name, { descriptions: 'stable' });
  turn.sendToServer(name, { say: 'webRTC-answer', callId });
}

function obey(turn: Turn, name: DeviceName, command: EndCommand): void {
  switch (command.do) {
    case 'send-pre-offer':
      turn.sendToServer(name, { say: 'pre-offer', calleeId: command.calleeId });
      return;
    case 'send-answer': {
      const { callId, answer } = command;
      turn.sendToServer(name, { say: 'pre-offer-answer', callId, answer });
      return;
    }
    case 'send-hang-up': {
      const { callId, reason } = command;
      turn.sendToServer(name, { say: 'user-hanged-up', callId, reason });
      return;
    }
    case 'prepare-media':
      if (command.role === 'caller') firstOffer(turn, name, command.callId);
      return;
    case 'negotiate':
      if (command.role === 'caller') firstOffer(turn, name, command.callId);
      else if (turn.descriptions) answerWhatIsPrepared(turn, name, command.callId);
      return;
    case 'renegotiate':
      // A callee has nothing to offer before the first offer.
      if (turn.devices[name].descriptions !== 'none') offer(turn, name, command.callId);
      return;
    case 'tear-down':
      turn.devices[name] = withoutDescriptions(turn.devices[name]);
      return;
  }
}

/** What has to be true of every single step of an end. */
function checkStep(
  turn: Turn,
  name: DeviceName,
  before: End,
  event: EndEvent,
  commands: readonly EndCommand[],
): void {
  const { end, refused } = turn.devices[name];
  const fault = (text: string): void => {
    turn.faults.push(`${name}: ${text}`);
  };
  let prepared = callIdOf(before);
  for (const command of commands) {
    switch (command.do) {
      case 'prepare-media':
        if (prepared !== undefined) fault('prepares media while it has some');
        prepared = command.callId;
        break;
      case 'tear-down':
        if (prepared !== command.callId) fault('tears down what it does not have');
        prepared = undefined;
        break;
      case 'negotiate':
      case 'renegotiate':
        if (prepared !== command.callId) fault('negotiates without media');
        // An answer that follows its accept on the same socket is the server's to refuse.
        if (end.phase !== 'answering' && !bothSaidYes(turn, name, command.callId)) {
          fault('negotiates before Accept');
        }
        break;
      case 'send-answer':
        if (command.answer === 'CALL_REJECTED' && refused !== command.callId) {
          fault('declines for a user who did not');
        }
        if (command.answer === 'CALL_ACCEPTED' && before.phase === 'ringing') {
          if (event.type !== 'accept') fault('accepts for a user who did not');
        }
        break;
      default:
        break;
    }
  }
  if (prepared !== callIdOf(end)) fault('media and phase are of different calls');
  if (refused !== undefined && callIdOf(end) === refused) fault('is in a call that its user left');
}

function bothSaidYes(turn: Turn, name: DeviceName, callId: CallId): boolean {
  const call = turn.callById(callId);
  if (call === undefined || !('callee' in call)) return false;
  return sameDevice(call.caller, DEVICES[name]) || sameDevice(call.callee, DEVICES[name]);
}

function withoutDescriptions(device: DeviceState): DeviceState {
  const { link, end, toServer, toClient, refused } = device;
  return { link, end, toServer, toClient, ...(refused === undefined ? {} : { refused }) };
}
