import { PROTOCOL_VERSION, SESSION_PATH, SOCKET_PATH } from '@lets-meet/signaling-contracts';
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';

/** @import { Socket } from 'socket.io-client' */

/** Somebody at the product without a browser: seen by others, and in calls that carry no media. */
export class SimulatedPerson {
  /**
   * @param {string} id
   * @param {Socket} socket
   */
  constructor(id, socket) {
    this.id = id;
    this.socket = socket;
  }

  /**
   * Signs in and opens a line to the server.
   * @param {string} origin of the product
   * @param {string} name
   */
  static async join(origin, name) {
    const response = await fetch(origin + SESSION_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({ kind: 'guest', name }),
    });
    const { person } = /** @type {{ person: { id: string } }} */ (await response.json());
    const [cookie = ''] = response.headers.getSetCookie().map((set) => set.split(';')[0]);
    const socket = io(origin, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      extraHeaders: { Origin: origin, Cookie: cookie },
      auth: { deviceId: randomUUID(), protocol: PROTOCOL_VERSION },
      forceNew: true,
    });
    await new Promise((resolve) => socket.once('welcome', resolve));
    return new SimulatedPerson(person.id, socket);
  }

  /** Can take calls from now on. */
  async beReady() {
    await this.socket.emitWithAck('availability', { ready: true });
  }

  /**
   * Calls somebody, up to where it rings.
   * @param {SimulatedPerson} callee
   * @returns {Promise<string>} the id of the call
   */
  async call(callee) {
    const { data } = await this.socket.emitWithAck('pre-offer', { calleeId: callee.id });
    return data.callId;
  }

  /** @param {string} callId */
  async accept(callId) {
    await this.socket.emitWithAck('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
  }

  leave() {
    this.socket.disconnect();
  }
}
