import type { CallState, DeviceId, Peer } from '@lets-meet/call-domain';
import type { Person } from '@lets-meet/signaling-contracts';

/** The phase of the call that a person is in. */
export type CallPhase = 'ringing' | 'in-progress';

/** Somebody who is here, or was a moment ago. */
export interface PresentPerson extends Peer {
  /** The devices with an open socket, and whether each can take a call. */
  readonly devices: ReadonlyMap<DeviceId, { readonly ready: boolean }>;
}

/** Whether a person can be called: `not-ready` is here, with no device that has settled its camera. */
export type Reachability = 'offline' | 'not-ready' | 'ready';

export function reachabilityOf(person: PresentPerson | undefined): Reachability {
  if (person === undefined || person.devices.size === 0) return 'offline';
  return [...person.devices.values()].some(({ ready }) => ready) ? 'ready' : 'not-ready';
}

/** A person as others see them. */
export function personView(person: PresentPerson, call: CallPhase | undefined): Person {
  return {
    id: person.id,
    name: person.name,
    online: person.devices.size > 0,
    callState: callStateOf(person, call),
  };
}

function callStateOf(person: PresentPerson, call: CallPhase | undefined): CallState {
  if (call === 'in-progress') return 'CALL_IN_PROGRESS';
  if (call === 'ringing') return 'CALL_REQUESTED';
  return reachabilityOf(person) === 'ready' ? 'CALL_AVAILABLE' : 'CALL_UNAVAILABLE';
}
