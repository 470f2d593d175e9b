/** The id of a call, given by the server. */
export type CallId = string;
/** The id of a person; stable for as long as the person is signed in. */
export type PersonId = string;
/** The id of one tab of one browser; it survives a reload of that tab. */
export type DeviceId = string;

/** Which of the two a person is in a call. The caller is the offerer. */
export type CallSide = 'caller' | 'callee';

export function otherSide(side: CallSide): CallSide {
  return side === 'caller' ? 'callee' : 'caller';
}

/** What a person can do about calls, as others see it. The names are those on the wire. */
export const CALL_STATES = [
  /** Signed in, but no device is ready for a call yet. */
  'CALL_UNAVAILABLE',
  'CALL_AVAILABLE',
  /** A call of this person is ringing, on either side. */
  'CALL_REQUESTED',
  'CALL_IN_PROGRESS',
] as const;

export type CallState = (typeof CALL_STATES)[number];

/** The answers to a `pre-offer`. The names are those on the wire. */
export const CALL_ANSWERS = ['CALL_ACCEPTED', 'CALL_REJECTED', 'CALL_NOT_AVAILABLE'] as const;

export type CallAnswer = (typeof CALL_ANSWERS)[number];

/** One device of one person: where a call lives on one side. */
export interface Device {
  readonly personId: PersonId;
  readonly deviceId: DeviceId;
}

export function sameDevice(a: Device, b: Device): boolean {
  return a.deviceId === b.deviceId && a.personId === b.personId;
}

/** Somebody one talks to. */
export interface Peer {
  readonly id: PersonId;
  readonly name: string;
}
