import { transitionEnd } from './end-transition.js';
import { IDLE, type End, type EndCommand, type EndEvent, type SyncedCall } from './end.js';
import type { EndReason } from './end-reason.js';

const ANNA = { id: 'anna', name: 'Anna' };
const BEN = { id: 'ben', name: 'Ben' };

const DIALLING: End = { phase: 'dialling', peer: ANNA, cancelled: false };
const CANCELLED: End = { phase: 'dialling', peer: ANNA, cancelled: true };
const CALLING: End = { phase: 'calling', callId: 'c1', peer: ANNA };
const RINGING: End = { phase: 'ringing', callId: 'c1', peer: ANNA };
const ANSWERING: End = { phase: 'answering', callId: 'c1', peer: ANNA };
const CONNECTING: End = { phase: 'connecting', callId: 'c1', peer: ANNA, role: 'caller' };
const CONNECTED: End = { ...CONNECTING, phase: 'connected' };
const RECONNECTING: End = { ...CONNECTING, phase: 'reconnecting' };

/** One row: what happens, which phase follows (with the reason, where it is the end), what has to be done. */
type Row = readonly [EndEvent, string, ...EndCommand['do'][]];

function synced(phase: SyncedCall['phase'], role: SyncedCall['role'], callId = 'c1'): EndEvent {
  return { type: 'synced', call: { callId, phase, role, peer: ANNA } };
}

const NO_CALL: EndEvent = { type: 'synced', call: null };
const ACCEPTED: EndEvent = { type: 'answered', callId: 'c1', answer: 'CALL_ACCEPTED' };

function over(reason: EndReason): EndEvent {
  return { type: 'call-ended', callId: 'c1', reason };
}

function outcome(end: End): string {
  return end.phase === 'ended' ? `ended: ${end.reason}${end.byUs ? ' by us' : ''}` : end.phase;
}

function behaves(name: string, end: End, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [event, expected, ...commands] of rows) {
      const { type, ...facts } = event;
      const about = Object.keys(facts).length === 0 ? '' : ` ${JSON.stringify(facts)}`;
      it(`on ${type}${about}: ${expected}`, () => {
        const step = transitionEnd(end, event);
        expect(outcome(step.end)).toBe(expected);
        expect(step.commands.map((command) => command.do)).toEqual(commands);
      });
    }
  });
}

behaves('an idle end', IDLE, [
  [{ type: 'dial', peer: ANNA }, 'dialling', 'send-pre-offer'],
  [{ type: 'rung', callId: 'c1', peer: ANNA }, 'ringing', 'prepare-media'],
  [NO_CALL, 'idle'],
  [synced('ringing', 'callee'), 'ringing', 'prepare-media'],
  [synced('ringing', 'caller'), 'calling', 'prepare-media'],
  [synced('in-progress', 'callee'), 'idle', 'send-hang-up'],
  [{ type: 'dismiss' }, 'idle'],
  [{ type: 'accept' }, 'idle'],
  [over('cancelled'), 'idle'],
  [ACCEPTED, 'idle', 'send-hang-up'],
  [{ type: 'accept-confirmed', callId: 'c1' }, 'idle', 'send-hang-up'],
  [{ type: 'dial-ringing', callId: 'c1' }, 'idle', 'send-hang-up'],
]);

behaves('an end that dials', DIALLING, [
  [{ type: 'hang-up' }, 'dialling'],
  [{ type: 'dial', peer: BEN }, 'dialling'],
  [{ type: 'dial-ringing', callId: 'c1' }, 'calling', 'prepare-media'],
  [{ type: 'dial-accepted', callId: 'c1' }, 'connecting', 'prepare-media', 'negotiate'],
  [{ type: 'dial-not-available', callId: 'c1', reason: 'busy' }, 'ended: busy'],
  [{ type: 'dial-failed' }, 'ended: failed'],
  [{ type: 'dial-failed', reason: 'no-new-calls' }, 'ended: no-new-calls'],
  [{ type: 'signaling-given-up' }, 'ended: failed'],
  [NO_CALL, 'ended: failed'],
  [synced('ringing', 'caller'), 'calling', 'prepare-media'],
  [synced('ringing', 'callee'), 'ringing', 'prepare-media'],
  [synced('in-progress', 'callee'), 'connecting', 'prepare-media', 'negotiate'],
  [{ type: 'rung', callId: 'c1', peer: ANNA }, 'dialling'],
]);

behaves('an end that dials after Cancel', CANCELLED, [
  [{ type: 'dial-ringing', callId: 'c1' }, 'ended: cancelled by us', 'send-hang-up'],
  [{ type: 'dial-accepted', callId: 'c1' }, 'ended: cancelled by us', 'send-hang-up'],
  [{ type: 'dial-not-available', callId: 'c1', reason: 'busy' }, 'ended: cancelled by us'],
  [{ type: 'dial-failed' }, 'ended: cancelled by us'],
  [synced('ringing', 'caller'), 'ended: cancelled by us', 'send-hang-up'],
  [{ type: 'hang-up' }, 'dialling'],
]);

behaves(
  'an end that dials while the same person rings it',
  { phase: 'dialling', peer: ANNA, cancelled: false, crossing: { callId: 'c1', peer: ANNA } },
  [
    [{ type: 'dial-accepted', callId: 'c1' }, 'connecting', 'prepare-media', 'negotiate'],
    [{ type: 'dial-failed' }, 'ringing', 'prepare-media'],
    [over('cancelled'), 'dialling'],
  ],
);

behaves('an end that calls', CALLING, [
  [ACCEPTED, 'connecting', 'negotiate'],
  [{ type: 'answered', callId: 'c1', answer: 'CALL_REJECTED' }, 'ended: declined', 'tear-down'],
  [
    { type: 'answered', callId: 'c1', answer: 'CALL_NOT_AVAILABLE', reason: 'no-answer' },
    'ended: no-answer',
    'tear-down',
  ],
  [{ type: 'hang-up' }, 'ended: cancelled by us', 'send-hang-up', 'tear-down'],
  [over('connection-lost'), 'ended: connection-lost', 'tear-down'],
  [{ type: 'media-failed', callId: 'c1' }, 'ended: failed', 'send-hang-up', 'tear-down'],
  [{ type: 'signaling-given-up' }, 'ended: connection-lost', 'tear-down'],
  [synced('ringing', 'caller'), 'calling'],
  [synced('in-progress', 'caller'), 'connecting', 'negotiate'],
  [NO_CALL, 'ended: connection-lost', 'tear-down'],
  [{ type: 'rung', callId: 'c2', peer: BEN }, 'calling', 'send-answer'],
  [{ type: 'call-ended', callId: 'c2', reason: 'cancelled' }, 'calling'],
]);

behaves('an end that rings', RINGING, [
  [{ type: 'accept' }, 'answering', 'send-answer', 'negotiate'],
  [{ type: 'decline' }, 'ended: declined by us', 'send-answer', 'tear-down'],
  [over('cancelled'), 'ended: cancelled', 'tear-down'],
  [over('answered-elsewhere'), 'ended: answered-elsewhere', 'tear-down'],
  [{ type: 'media-failed', callId: 'c1' }, 'ended: failed', 'send-answer', 'tear-down'],
  [{ type: 'signaling-given-up' }, 'ended: connection-lost', 'tear-down'],
  [synced('ringing', 'callee'), 'ringing'],
  [synced('in-progress', 'callee'), 'ended: hung-up by us', 'send-hang-up', 'tear-down'],
  [NO_CALL, 'ended: connection-lost', 'tear-down'],
  [synced('ringing', 'callee', 'c2'), 'ringing', 'tear-down', 'prepare-media'],
]);

behaves('an end that answers', ANSWERING, [
  [{ type: 'accept-confirmed', callId: 'c1' }, 'connecting'],
  [{ type: 'media-connected', callId: 'c1' }, 'connected'],
  [{ type: 'set-up-timed-out', callId: 'c1' }, 'ended: no-path', 'send-hang-up', 'tear-down'],
  [
    { type: 'accept-refused', callId: 'c1', reason: 'answered-elsewhere' },
    'ended: answered-elsewhere',
    'tear-down',
  ],
  [over('cancelled'), 'ended: cancelled', 'tear-down'],
  [{ type: 'hang-up' }, 'ended: hung-up by us', 'send-hang-up', 'tear-down'],
  [{ type: 'media-failed', callId: 'c1' }, 'ended: failed', 'send-hang-up', 'tear-down'],
  [{ type: 'signaling-given-up' }, 'ended: connection-lost', 'tear-down'],
  [synced('ringing', 'callee'), 'answering', 'send-answer', 'negotiate'],
  [synced('in-progress', 'callee'), 'connecting', 'renegotiate'],
  [NO_CALL, 'ended: connection-lost', 'tear-down'],
]);

behaves('an end whose media connects', CONNECTING, [
  [{ type: 'media-connected', callId: 'c1' }, 'connected'],
  [{ type: 'media-interrupted', callId: 'c1' }, 'connecting'],
  [{ type: 'set-up-timed-out', callId: 'c1' }, 'ended: no-path', 'send-hang-up', 'tear-down'],
  [{ type: 'hang-up' }, 'ended: hung-up by us', 'send-hang-up', 'tear-down'],
  [over('hung-up'), 'ended: hung-up', 'tear-down'],
  [synced('in-progress', 'caller'), 'connecting', 'renegotiate'],
  [{ type: 'signaling-given-up' }, 'connecting'],
]);

behaves('an end that talks', CONNECTED, [
  [{ type: 'media-interrupted', callId: 'c1' }, 'reconnecting'],
  [{ type: 'media-connected', callId: 'c1' }, 'connected'],
  [{ type: 'set-up-timed-out', callId: 'c1' }, 'connected'],
  [{ type: 'media-failed', callId: 'c1' }, 'ended: failed', 'send-hang-up', 'tear-down'],
  [{ type: 'signaling-given-up' }, 'connected'],
  [synced('in-progress', 'caller'), 'connected'],
  [NO_CALL, 'ended: connection-lost', 'tear-down'],
  [{ type: 'media-interrupted', callId: 'c2' }, 'connected'],
  [{ type: 'rung', callId: 'c2', peer: BEN }, 'connected', 'send-answer'],
]);

behaves('an end that lost its media', RECONNECTING, [
  [synced('in-progress', 'caller'), 'reconnecting', 'renegotiate'],
  [{ type: 'media-connected', callId: 'c1' }, 'connected'],
  [{ type: 'reconnect-timed-out', callId: 'c1' }, 'ended: media-lost', 'send-hang-up', 'tear-down'],
  [{ type: 'hang-up' }, 'ended: hung-up by us', 'send-hang-up', 'tear-down'],
]);

behaves(
  'an end whose call is over',
  { phase: 'ended', callId: 'c1', peer: ANNA, role: 'callee', reason: 'declined', byUs: true },
  [
    [{ type: 'dismiss' }, 'idle'],
    [{ type: 'dial', peer: BEN }, 'dialling', 'send-pre-offer'],
    [{ type: 'rung', callId: 'c2', peer: BEN }, 'ringing', 'prepare-media'],
    [{ type: 'rung', callId: 'c1', peer: ANNA }, 'ended: declined by us'],
    [over('declined-elsewhere'), 'ended: declined by us'],
    [synced('in-progress', 'callee'), 'ended: declined by us', 'send-hang-up'],
  ],
);
