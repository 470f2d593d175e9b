import type { CallState, DeviceId, Peer } from '@lets-meet/call-domain';
import type { Attention, Person, Profile } from '@lets-meet/signaling-contracts';

/** The phase of the call that a person is in. */
export type CallPhase = 'ringing' | 'in-progress';

/** How somebody describes themselves, and what they want of the others. */
export interface SelfDescription extends Profile {
  /** Nothing rings. */
  readonly doNotDisturb: boolean;
  /** They have no account. */
  readonly guest?: true;
}

export const NOTHING_SAID: SelfDescription = { doNotDisturb: false };

/** A device with an open socket. */
export interface PresentDevice {
  /** Whether it can take a call. */
  readonly ready: boolean;
  /** Whether nobody has touched it for a while. */
  readonly idle: boolean;
}

/** Somebody who is here, or was a moment ago. */
export interface PresentPerson extends Peer {
  readonly description: SelfDescription;
  readonly devices: ReadonlyMap<DeviceId, PresentDevice>;
  /** Undefined when they are in none. */
  readonly call: CallPhase | undefined;
}

/** Whether a person can be called: `not-ready` is here, with no device that has settled its camera. */
export type Reachability = 'offline' | 'not-ready' | 'ready';

export function reachabilityOf(person: PresentPerson | undefined): Reachability {
  if (person === undefined || person.devices.size === 0) return 'offline';
  return [...person.devices.values()].some(({ ready }) => ready) ? 'ready' : 'not-ready';
}

/** A person as others see them. */
export function personView(person: PresentPerson): Person {
  const { doNotDisturb, ...profile } = person.description;
  const attention: Attention | undefined = doNotDisturb
    ? 'do-not-disturb'
    : isAway(person)
      ? 'away'
      : undefined;
  return {
    id: person.id,
    name: person.name,
    online: person.devices.size > 0,
    callState: callStateOf(person),
    ...(attention && { attention }),
    ...profile,
  };
}

/** Whoever talks touches nothing, and is not away for it. */
function isAway({ devices, call }: PresentPerson): boolean {
  return (
    devices.size > 0 && call !== 'in-progress' && [...devices.values()].every(({ idle }) => idle)
  );
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
