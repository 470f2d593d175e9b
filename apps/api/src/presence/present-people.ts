import type { Device, DeviceId, Peer, PersonId } from '@lets-meet/call-domain';
import { nameKey, type Person } from '@lets-meet/signaling-contracts';
import {
  personView,
  type CallPhase,
  type PresentDevice,
  type PresentPerson,
  type SelfDescription,
} from './present-person.js';

/**
 * Who is here, with which devices, in the memory of this process. All state of presence is here, so that a shared store
 * can take its place where several nodes carry the load.
 */
export class PresentPeople {
  private readonly people = new Map<PersonId, PresentPerson>();
  /** Made at each change and not at each look: every socket that opens looks at all of them. */
  private readonly views = new Map<PersonId, Person>();
  private readonly names = new Map<string, PersonId>();

  get(id: PersonId): PresentPerson | undefined {
    return this.people.get(id);
  }

  /** A person as others see them. */
  view(id: PersonId): Person | undefined {
    return this.views.get(id);
  }

  /** Everybody as others see them. */
  allViews(): Person[] {
    return [...this.views.values()];
  }

  /** Who has this name; how it is spelled does not matter. */
  holderOf(name: string): PersonId | undefined {
    return this.names.get(nameKey(name));
  }

  /**
   * Adds the device, and with the first one the person; of somebody who is here already, what is known is at least as new.
   * The device has to say anew whether it is ready.
   */
  addDevice({ id, name }: Peer, deviceId: DeviceId, description: SelfDescription): void {
    const known = this.people.get(id);
    if (known === undefined) this.names.set(nameKey(name), id);
    const person = known ?? {
      ...{ id, name, description },
      ...{ devices: new Map(), call: undefined },
    };
    const devices = new Map(known?.devices).set(deviceId, { ready: false, idle: false });
    this.put({ ...person, devices });
  }

  /** False where the device is not here or said so already. */
  setReady(device: Device, ready: boolean): boolean {
    return this.changeDevice(device, { ready });
  }

  /** Likewise. */
  setIdle(device: Device, idle: boolean): boolean {
    return this.changeDevice(device, { idle });
  }

  /** They are called so, and say this of themselves, from now on. False where they are not here. */
  describe({ id, name }: Peer, description: SelfDescription): boolean {
    const person = this.people.get(id);
    if (person === undefined) return false;
    this.names.delete(nameKey(person.name));
    this.names.set(nameKey(name), id);
    this.put({ ...person, name, description });
    return true;
  }

  /** False where the person is not here or in that phase already. */
  setCall(id: PersonId, call: CallPhase | undefined): boolean {
    const person = this.people.get(id);
    if (person === undefined || person.call === call) return false;
    this.put({ ...person, call });
    return true;
  }

  /** Removes the device; the person stays. Returns the person as they are then, undefined where it was not here. */
  removeDevice({ personId, deviceId }: Device): PresentPerson | undefined {
    const person = this.people.get(personId);
    if (!person?.devices.has(deviceId)) return undefined;
    const devices = new Map(person.devices);
    devices.delete(deviceId);
    return this.put({ ...person, devices });
  }

  /** Removes the person; their name is free again. */
  remove(id: PersonId): boolean {
    const person = this.people.get(id);
    if (person === undefined) return false;
    this.people.delete(id);
    this.views.delete(id);
    this.names.delete(nameKey(person.name));
    return true;
  }

  private changeDevice({ personId, deviceId }: Device, change: Partial<PresentDevice>): boolean {
    const person = this.people.get(personId);
    const device = person?.devices.get(deviceId);
    if (person === undefined || device === undefined) return false;
    const changed = { ...device, ...change };
    if (changed.ready === device.ready && changed.idle === device.idle) return false;
    this.put({ ...person, devices: new Map(person.devices).set(deviceId, changed) });
    return true;
  }

  private put(person: PresentPerson): PresentPerson {
    this.people.set(person.id, person);
    this.views.set(person.id, personView(person));
    return person;
  }
}
