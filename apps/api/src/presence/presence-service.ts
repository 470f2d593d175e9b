import type { Device, Peer, PersonId } from '@lets-meet/call-domain';
import type { Person } from '@lets-meet/signaling-contracts';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Switchboard } from '../switchboard/switchboard.js';
import { PresenceAnnouncer } from './presence-announcer.js';
import { PresentPeople } from './present-people.js';
import {
  NOTHING_SAID,
  reachabilityOf,
  type CallPhase,
  type Reachability,
  type SelfDescription,
} from './present-person.js';

/**
 * Who is here and in what state: the only writer of presence. A person whose last socket went is shown offline at once
 * and kept, with their name, for as long as a ring or a call waits for them to come back.
 */
@Injectable()
export class PresenceService implements OnModuleDestroy {
  private readonly people = new PresentPeople();
  private readonly departures = new Map<PersonId, NodeJS.Timeout>();
  private readonly announcer: PresenceAnnouncer;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    switchboard: Switchboard,
  ) {
    this.announcer = new PresenceAnnouncer((id) => this.people.view(id), switchboard);
  }

  /** A device opened its socket. */
  arrive(person: Peer, deviceId: string, description: SelfDescription = NOTHING_SAID): void {
    this.people.addDevice(person, deviceId, description);
    this.keep(person.id);
    this.announcer.changed(person.id);
  }

  /** A device lost its socket. Says whether it was the last one of the person. */
  lose(device: Device): { readonly last: boolean } {
    const person = this.people.removeDevice(device);
    if (person === undefined) return { last: false };
    this.announcer.changed(device.personId);
    this.releaseIfGone(device.personId);
    return { last: person.devices.size === 0 };
  }

  /** The person signed out: gone at once. */
  leave(id: PersonId): void {
    this.keep(id);
    if (this.people.remove(id)) this.announcer.changed(id);
  }

  /** The device can, or cannot, take a call. */
  setReady(device: Device, ready: boolean): void {
    if (this.people.setReady(device, ready)) this.announcer.changed(device.personId);
  }

  /** Nobody has touched the device for a while, or somebody does again. */
  setIdle(device: Device, idle: boolean): void {
    const before = this.people.view(device.personId)?.attention;
    if (!this.people.setIdle(device, idle)) return;
    const { attention } = this.people.view(device.personId) ?? {};
    // Of one among several devices, or of who is in a call, the others see nothing.
    if (attention !== before) this.announcer.changed(device.personId);
  }

  /** They are called so, and say this of themselves, from now on. Means nothing of somebody who is not here. */
  describe(person: Peer, description: SelfDescription): void {
    if (this.people.describe(person, description)) this.announcer.changed(person.id);
  }

  /** Whether they asked that nothing rings. */
  isQuiet(id: PersonId): boolean {
    return this.people.get(id)?.description.doNotDisturb ?? false;
  }

  /** The call that the person is in came to another phase; undefined when they are in none. */
  setCall(id: PersonId, phase: CallPhase | undefined): void {
    if (!this.people.setCall(id, phase)) return;
    this.announcer.changed(id);
    this.releaseIfGone(id);
  }

  reachability(id: PersonId): Reachability {
    return reachabilityOf(this.people.get(id));
  }

  find(id: PersonId): Peer | undefined {
    const person = this.people.get(id);
    return person && { id: person.id, name: person.name };
  }

  /** Who is here under this name, however it is spelled. */
  holderOf(name: string): PersonId | undefined {
    return this.people.holderOf(name);
  }

  /** Whether somebody else who is here has this name, however it is spelled. */
  isNameTaken(name: string, by?: PersonId): boolean {
    const holder = this.people.holderOf(name);
    return holder !== undefined && holder !== by;
  }

  /** Everybody, as of now: what is still to be announced is in it already. */
  snapshot(): Person[] {
    return this.people.allViews();
  }

  onModuleDestroy(): void {
    for (const timer of this.departures.values()) clearTimeout(timer);
    this.announcer.stop();
  }

  private keep(id: PersonId): void {
    clearTimeout(this.departures.get(id));
    this.departures.delete(id);
  }

  /** Lets somebody without a socket go after the grace; a call keeps their place until it ends. */
  private releaseIfGone(id: PersonId): void {
    this.keep(id);
    const person = this.people.get(id);
    if (person === undefined || person.devices.size > 0 || person.call !== undefined) return;
    const timer = setTimeout(() => {
      this.leave(id);
    }, this.config.timeouts.ringAwayMs);
    this.departures.set(id, timer);
  }
}
