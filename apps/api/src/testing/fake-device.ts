import type { Device, Peer } from '@lets-meet/call-domain';
import type { ServerEvent } from '@lets-meet/signaling-contracts';
import { randomUUID } from 'node:crypto';
import type { Connection } from '../switchboard/connection.js';

/** A device without a socket: it keeps what it is told. */
export class FakeDevice implements Device {
  readonly person: Peer;
  readonly deviceId = randomUUID();
  readonly heard: { readonly event: ServerEvent; readonly payload: unknown }[] = [];
  closed = false;

  /** @param person whose it is; somebody new by default */
  constructor(name: string, person?: Peer) {
    this.person = person ?? { id: randomUUID(), name };
  }

  get personId(): string {
    return this.person.id;
  }

  /** Opens the line on which it is told things. */
  connect(sessionId = `session of ${this.personId}`): Connection {
    this.closed = false;
    return {
      sessionId,
      send: (event, payload) => {
        this.heard.push({ event, payload });
      },
      close: () => {
        this.closed = true;
      },
    };
  }

  /** The names of what was heard since it was asked last. */
  events(): ServerEvent[] {
    return this.heard.splice(0).map(({ event }) => event);
  }
}
