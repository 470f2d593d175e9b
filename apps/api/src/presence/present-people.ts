import type { Device, Peer, PersonId } from '@lets-meet/call-domain';
import { nameKey } from '@lets-meet/signaling-contracts';
import type { PresentPerson } from './present-person.js';

/**
 * Who is here, with which devices, in the memory of this process. All state of presence is here, so that a shared store
 * can take its place where several nodes carry the load.
 */
export class PresentPeople {
  private readonly people = new Map<PersonId, PresentPerson>();
  private readonly names = new Map<string, PersonId>();

  get(id: PersonId): PresentPerson | undefined {
    return this.people.get(id);
  }

  all(): Iterable<PresentPerson> {
    return this.people.values();
  }

  /** Who has this name; how it is spelled does not matter. */
  holderOf(name: string): PersonId | undefined {
    return this.names.get(nameKey(name));
  }

  /** Adds the device, and with the first one the person. The device has to say anew whether it is ready. */
  addDevice(peer: Peer, deviceId: string): void {
    const known = this.people.get(peer.id);
    if (known === undefined) this.names.set(nameKey(peer.name), peer.id);
    const devices = new Map(known?.devices).set(deviceId, { ready: false });
    this.people.set(peer.id, { id: peer.id, name: peer.name, devices });
  }

  /** False where the device is not here or said so already. */
  setReady({ personId, deviceId }: Device, ready: boolean): boolean {
    const person = this.people.get(personId);
    const device = person?.devices.get(deviceId);
    if (person === undefined || device === undefined || device.ready === ready) return false;
    this.people.set(personId, {
      ...person,
      devices: new Map(person.devices).set(deviceId, { ready }),
    });
    return true;
  }

  /** Removes the device; the person stays. Returns the person as they are then, undefined where it was not here. */
  removeDevice({ personId, deviceId }: Device): PresentPerson | undefined {
    const person = this.people.get(personId);
    if (!person?.devices.has(deviceId)) return undefined;
    const devices = new Map(person.devices);
    devices.delete(deviceId);
    const next = { ...person, devices };
    this.people.set(personId, next);
    return next;
  }

  /** Removes the person; their name is free again. */
  remove(id: PersonId): boolean {
    const person = this.people.get(id);
    if (person === undefined) return false;
    this.people.delete(id);
    this.names.delete(nameKey(person.name));
    return true;
  }
}
