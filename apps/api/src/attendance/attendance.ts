import type { Device, Peer, PersonId } from '@lets-meet/call-domain';
import type { PayloadOf, ServerMessage } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { CallRegistry } from '../calls/call-registry.js';
import { IceService } from '../ice/ice-service.js';
import { PresenceService } from '../presence/presence-service.js';
import type { SelfDescription } from '../presence/present-person.js';
import { LiveStatus } from '../server-status/live-status.js';
import { LiveTimeouts } from '../settings/live-timeouts.js';
import type { Connection } from '../switchboard/connection.js';
import { Switchboard } from '../switchboard/switchboard.js';
import { AttendanceFeed } from './attendance-feed.js';

/** Brings devices in and out: everything that has to hear of it does, in an order that loses nothing. */
@Injectable()
export class Attendance {
  constructor(
    private readonly timeouts: LiveTimeouts,
    private readonly switchboard: Switchboard,
    private readonly presence: PresenceService,
    private readonly calls: CallRegistry,
    private readonly ice: IceService,
    private readonly status: LiveStatus,
    private readonly feed: AttendanceFeed,
  ) {}

  /**
   * The socket of a device is open. From here to the snapshot nothing else can be sent on it, and what changes after the
   * snapshot is announced to it as to everybody.
   */
  arrive(
    person: Peer,
    device: Device,
    connection: Connection,
    description?: SelfDescription,
  ): void {
    const replaced = this.switchboard.plugIn(device, connection);
    replaced?.send('session-ended', { reason: 'opened-elsewhere' });
    replaced?.close();
    this.presence.arrive(person, device.deviceId, description);
    this.calls.deviceBack(device);
    const { ringMs, ringAwayMs, setUpMs, reconnectMs } = this.timeouts.get();
    connection.send('welcome', {
      self: this.presence.find(person.id) ?? person,
      ice: this.ice.serversFor(person.id),
      call: this.calls.callOf(device),
      timeouts: { ringMs, ringAwayMs, setUpMs, reconnectMs },
      server: this.status.get(),
    });
    connection.send('presence-snapshot', { people: this.presence.snapshot() });
    this.feed.seen(person.id);
  }

  /** The socket of a device is gone. Means nothing where another one has taken its place. */
  lose(device: Device, connection: Connection): void {
    if (this.switchboard.unplug(device, connection)) this.deviceLost(device);
  }

  /**
   * The person signed out: the sockets of the session are closed, and the call that one of them is in ends. With the last
   * of their sessions they are gone.
   *
   * @param sessionId the session that is over; all of them where none is named
   * @param ended what their pages are told
   */
  signOut(
    personId: PersonId,
    sessionId?: string,
    ended: PayloadOf<ServerMessage<'session-ended'>> = { reason: 'signed-out' },
  ): void {
    for (const [deviceId, connection] of this.switchboard.unplugAll(personId, sessionId)) {
      const device = { personId, deviceId };
      this.deviceLost(device);
      this.calls.deviceLeft(device);
      connection.send('session-ended', ended);
      connection.close();
    }
    if (this.switchboard.reaches(personId)) return;
    this.calls.personLeft(personId);
    this.presence.leave(personId);
  }

  private deviceLost(device: Device): void {
    const { last } = this.presence.lose(device);
    this.calls.deviceLost(device, last);
    this.feed.seen(device.personId);
  }
}
