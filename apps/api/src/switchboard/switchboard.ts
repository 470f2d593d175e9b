import type { Device, DeviceId, PersonId } from '@lets-meet/call-domain';
import type { PayloadOf, ServerEvent, ServerMessage } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import type { Connection, Send } from './connection.js';

/** Knows the connection of every device, and brings messages to a device, to a person or to everybody. */
@Injectable()
export class Switchboard {
  private readonly lines = new Map<PersonId, Map<DeviceId, Connection>>();
  private broadcast: Send | undefined;

  /** Sends to everybody at once: the transport encodes such a message a single time. */
  broadcastThrough(send: Send): void {
    this.broadcast = send;
  }

  /** Makes this the connection of the device. Returns the one that it takes the place of. */
  plugIn(device: Device, connection: Connection): Connection | undefined {
    const devices = this.lines.get(device.personId) ?? new Map<DeviceId, Connection>();
    const replaced = devices.get(device.deviceId);
    this.lines.set(device.personId, devices.set(device.deviceId, connection));
    return replaced;
  }

  /** Forgets the connection. False where another one has taken its place, or it was not known. */
  unplug(device: Device, connection: Connection): boolean {
    const devices = this.lines.get(device.personId);
    if (devices?.get(device.deviceId) !== connection) return false;
    devices.delete(device.deviceId);
    if (devices.size === 0) this.lines.delete(device.personId);
    return true;
  }

  /** Forgets the connections of one session of a person, or of all. Returns them, still open. */
  unplugAll(personId: PersonId, sessionId?: string): ReadonlyMap<DeviceId, Connection> {
    const devices = this.lines.get(personId) ?? new Map<DeviceId, Connection>();
    const unplugged = new Map(
      [...devices].filter(([, line]) => sessionId === undefined || line.sessionId === sessionId),
    );
    for (const deviceId of unplugged.keys()) devices.delete(deviceId);
    if (devices.size === 0) this.lines.delete(personId);
    return unplugged;
  }

  /** How many connections there are. */
  get size(): number {
    return [...this.lines.values()].reduce((sum, devices) => sum + devices.size, 0);
  }

  /** Whether the person has any connection. */
  reaches(personId: PersonId): boolean {
    return this.lines.has(personId);
  }

  /** A device without a connection gets nothing: what it missed is in its `welcome`. */
  toDevice<E extends ServerEvent>(
    device: Device,
    event: E,
    payload: PayloadOf<ServerMessage<E>>,
  ): void {
    this.lines.get(device.personId)?.get(device.deviceId)?.send(event, payload);
  }

  toPerson<E extends ServerEvent>(
    personId: PersonId,
    event: E,
    payload: PayloadOf<ServerMessage<E>>,
    except?: Device,
  ): void {
    const skipped = except?.personId === personId ? except.deviceId : undefined;
    for (const [deviceId, connection] of this.lines.get(personId) ?? []) {
      if (deviceId !== skipped) connection.send(event, payload);
    }
  }

  toAll<E extends ServerEvent>(event: E, payload: PayloadOf<ServerMessage<E>>): void {
    this.broadcast?.(event, payload);
  }
}
