import { SOCKET_PATH } from '@lets-meet/signaling-contracts';
import { Inject } from '@nestjs/common';
import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { Attendance } from '../attendance/attendance.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { SessionKeeper } from '../sessions/session-keeper.js';
import { Switchboard } from '../switchboard/switchboard.js';
import { FloodGuard } from './flood-guard.js';
import { HandshakeGuard } from './handshake-guard.js';
import { MessageDoor } from './message-door.js';
import type { ServerSocket, SignalingServer } from './server-socket.js';
import { SocketConnection } from './socket-connection.js';

/** A socket that says nothing is taken for dead after the two together, in milliseconds; a ring waits for it as long. */
const PING_INTERVAL_MS = 6_000;
const PING_TIMEOUT_MS = 6_000;
/** Room for the largest session description with what JSON escapes in it, in bytes. */
const MOST_BYTES = 131_072;

/** Where sockets open and close, and messages come in. Decides nothing. */
@WebSocketGateway({
  path: SOCKET_PATH,
  transports: ['websocket'],
  serveClient: false,
  pingInterval: PING_INTERVAL_MS,
  pingTimeout: PING_TIMEOUT_MS,
  connectTimeout: 10_000,
  maxHttpBufferSize: MOST_BYTES,
})
export class SignalingGateway
  implements
    OnGatewayInit<SignalingServer>,
    OnGatewayConnection<ServerSocket>,
    OnGatewayDisconnect<ServerSocket>
{
  constructor(
    private readonly guard: HandshakeGuard,
    private readonly attendance: Attendance,
    private readonly door: MessageDoor,
    private readonly switchboard: Switchboard,
    private readonly sessions: SessionKeeper,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  afterInit(server: SignalingServer): void {
    this.switchboard.broadcastThrough((event, payload) => {
      server.emit(event, payload);
    });
    server.use((socket, next) => {
      this.admit(socket).then(next, (error: unknown) => {
        // The session store failed: the client tries again as after any lost connection.
        this.logger.error({ error }, 'handshake failed');
        socket.conn.close();
      });
    });
  }

  handleConnection(socket: ServerSocket): void {
    const { identity } = socket.data;
    if (identity === undefined) return;
    const connection = new SocketConnection(socket, identity.sessionId);
    socket.data.connection = connection;
    this.sessions.hold(socket, {
      sessionId: identity.sessionId,
      personId: identity.person.id,
    });
    const flood = new FloodGuard();
    socket.onAny((event: string, ...content: unknown[]) => {
      if (flood.allows()) {
        this.door.take(identity.device, event, content);
      } else {
        this.logger.warn({ personId: identity.person.id }, 'socket closed: too many messages');
        connection.close();
      }
    });
    this.attendance.arrive(identity.person, identity.device, connection, identity.description);
  }

  handleDisconnect(socket: ServerSocket): void {
    this.sessions.release(socket);
    const { identity, connection } = socket.data;
    if (identity !== undefined && connection !== undefined) {
      this.attendance.lose(identity.device, connection);
    }
  }

  /** Resolves with the error that refuses the socket, or with nothing. */
  private async admit(socket: ServerSocket): Promise<Error | undefined> {
    const admission = await this.guard.admit(socket.request, socket.handshake.auth);
    if (!admission.ok) return new Error(admission.refusal);
    socket.data.identity = admission.identity;
    return undefined;
  }
}
