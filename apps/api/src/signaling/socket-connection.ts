import type { PayloadOf, ServerEvent, ServerMessage } from '@lets-meet/signaling-contracts';
import type { Connection } from '../switchboard/connection.js';
import type { ServerSocket } from './server-socket.js';

/** A socket as the services see it. */
export class SocketConnection implements Connection {
  constructor(
    private readonly socket: ServerSocket,
    readonly sessionId: string,
  ) {}

  send<E extends ServerEvent>(event: E, payload: PayloadOf<ServerMessage<E>>): void {
    this.socket.emit(event, payload);
  }

  close(): void {
    this.socket.disconnect(true);
  }
}
