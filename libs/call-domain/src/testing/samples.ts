import type { Call, CallEvent, CallInProgress, EndedCall, RingingCall } from '../call.js';
import { END_REASONS, HANG_UP_REASONS, NOT_AVAILABLE_REASONS } from '../end-reason.js';
import { IDLE, type End, type EndEvent, type SyncedCall } from '../end.js';
import { CALL_ANSWERS, type Device, type Peer } from '../vocabulary.js';

/** A caller, a callee with two devices, and a stranger. */
export const CALLER: Device = { personId: 'A', deviceId: 'a1' };
export const CALLEE: Device = { personId: 'B', deviceId: 'b1' };
export const CALLEE_TABLET: Device = { personId: 'B', deviceId: 'b2' };
export const CALLER_TABLET: Device = { personId: 'A', deviceId: 'a2' };
export const STRANGER: Device = { personId: 'C', deviceId: 'c1' };
const DEVICES = [CALLER, CALLEE, CALLEE_TABLET, CALLER_TABLET, STRANGER];

const PARTIES = { id: 'c1', caller: CALLER, calleeId: CALLEE.personId };
const AWAYS = [false, true].flatMap((caller) =>
  [false, true].map((callee) => ({ caller, callee })),
);

export const RINGING: RingingCall = {
  ...PARTIES,
  phase: 'ringing',
  offered: false,
  away: { caller: false, callee: false },
};
export const IN_PROGRESS: CallInProgress = {
  ...PARTIES,
  phase: 'in-progress',
  callee: CALLEE,
  negotiation: 'none',
  away: { caller: false, callee: false },
};
export const ENDED: EndedCall = { ...PARTIES, phase: 'ended', reason: 'hung-up', callee: CALLEE };

/** A call in every phase, with everything that the phase can be in. */
export const ALL_CALLS: readonly Call[] = [
  ...AWAYS.flatMap((away) => [false, true].map((offered) => ({ ...RINGING, away, offered }))),
  ...AWAYS.flatMap((away) =>
    (
      ['none', 'offered-by-caller', 'offered-by-callee', 'offered-by-both', 'answered'] as const
    ).map((negotiation) => ({ ...IN_PROGRESS, away, negotiation })),
  ),
  ...END_REASONS.map((reason) => ({ ...ENDED, reason })),
];

/** Everything that can happen to a call, from everybody. */
export const ALL_CALL_EVENTS: readonly CallEvent[] = [
  ...DEVICES.flatMap((by): CallEvent[] => [
    { type: 'accept', by },
    { type: 'decline', by },
    { type: 'not-available', by },
    { type: 'dial-back', by },
    ...HANG_UP_REASONS.map((reason) => ({ type: 'hang-up', by, reason }) as const),
    { type: 'offer', by },
    { type: 'answer', by },
    { type: 'candidate', by },
    { type: 'device-lost', device: by, last: true },
    { type: 'device-lost', device: by, last: false },
    { type: 'device-back', device: by },
  ]),
  { type: 'ring-timed-out' },
  { type: 'away-timed-out', side: 'caller' },
  { type: 'away-timed-out', side: 'callee' },
  { type: 'stop' },
  { type: 'stop', note: 'maintenance' },
];

export const PEER: Peer = { id: 'B', name: 'Berta' };
const OTHER_PEER: Peer = { id: 'C', name: 'Carl' };
const SIDES = ['caller', 'callee'] as const;

/** An end in every phase. */
export const ALL_ENDS: readonly End[] = [
  IDLE,
  { phase: 'idle', left: 'c0' },
  ...[true, false].flatMap((cancelled): End[] => [
    { phase: 'dialling', peer: PEER, cancelled },
    { phase: 'dialling', peer: PEER, cancelled, left: 'c0' },
    { phase: 'dialling', peer: PEER, cancelled, crossing: { callId: 'c1', peer: PEER } },
  ]),
  ...(['calling', 'ringing', 'answering'] as const).map((phase): End => ({
    phase,
    callId: 'c1',
    peer: PEER,
  })),
  ...(['connecting', 'connected', 'reconnecting'] as const).flatMap((phase) =>
    SIDES.map((role): End => ({ phase, callId: 'c1', peer: PEER, role })),
  ),
  ...SIDES.flatMap((role) =>
    END_REASONS.flatMap((reason): End[] => [
      { phase: 'ended', peer: PEER, role, reason, byUs: false },
      { phase: 'ended', callId: 'c1', peer: PEER, role, reason, byUs: true },
    ]),
  ),
];

const SYNCED: readonly SyncedCall[] = ['c0', 'c1', 'c2'].flatMap((callId) =>
  (['ringing', 'in-progress'] as const).flatMap((phase) =>
    SIDES.flatMap((role) =>
      [PEER, OTHER_PEER].map((peer): SyncedCall => ({ callId, phase, role, peer })),
    ),
  ),
);

/** Everything that can happen to an end: of its own call, of the one before, and of another. */
export const ALL_END_EVENTS: readonly EndEvent[] = [
  { type: 'dial', peer: PEER },
  { type: 'accept' },
  { type: 'decline' },
  { type: 'hang-up' },
  { type: 'dismiss' },
  { type: 'dial-failed' },
  { type: 'signaling-given-up' },
  { type: 'synced', call: null },
  ...SYNCED.map((call): EndEvent => ({ type: 'synced', call })),
  ...['c0', 'c1', 'c2'].flatMap((callId): EndEvent[] => [
    { type: 'dial-ringing', callId },
    { type: 'dial-accepted', callId },
    ...NOT_AVAILABLE_REASONS.map((reason): EndEvent => ({
      type: 'dial-not-available',
      callId,
      reason,
    })),
    { type: 'accept-confirmed', callId },
    { type: 'rung', callId, peer: PEER },
    ...CALL_ANSWERS.map((answer): EndEvent => ({ type: 'answered', callId, answer })),
    { type: 'answered', callId, answer: 'CALL_NOT_AVAILABLE', reason: 'no-answer' },
    ...END_REASONS.flatMap((reason): EndEvent[] => [
      { type: 'accept-refused', callId, reason },
      { type: 'call-ended', callId, reason },
    ]),
    { type: 'media-connected', callId },
    { type: 'media-interrupted', callId },
    { type: 'set-up-timed-out', callId },
    { type: 'reconnect-timed-out', callId },
    { type: 'media-failed', callId },
  ]),
];
