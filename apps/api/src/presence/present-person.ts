import type { CallState, DeviceId, Peer } from '@lets-meet/call-domain';
import type { MissedCall, Person } from '@lets-meet/signaling-contracts';

/** The phase of the call that a person is in. */
export type CallPhase = 'ringing' | 'in-progress';

/** Somebody who is here, or was a moment ago. */
export interface PresentPerson extends Peer {
  /** The devices with an open socket, and whether each can take a call. */
  readonly devices: ReadonlyMap<DeviceId, { readonly ready: boolean }>;
  /** Undefined when they are in none. */
  readonly call: CallPhase | undefined;
  /** Oldest first, as many as a welcome tells. */
  readonly missedCalls: readonly MissedCall[];
}

/** Whether a person can be called: `not-ready` is here, with no device that has settled its camera. */
export type Reachability = 'offline' | 'not-ready' | 'ready';

export function reachabilityOf(person: PresentPerson | undefined): Reachability {
  if (person === undefined || person.devices.size === 0) return 'offline';
  return [...person.devices.values()].some(({ ready }) => ready) ? 'ready' : 'not-ready';
}

/** A person as others see them. */
export function personView(person: PresentPerson): Person {
  return {
    id: person.id,
    name: person.name,
    online: person.devices.size > 0,
    callState: callStateOf(person),
  };
}

function callStateOf(person: PresentPerson): CallState {
  switch (person.call) {
    case 'in-progress':
      return 'CALL_IN_PROGRESS';
    case 'ringing':
      return 'CALL_REQUESTED';
    case undefined:
      return reachabilityOf(person) === 'ready' ? 'CALL_AVAILABLE' : 'CALL_UNAVAILABLE';
  }
}
