import type { Device, Peer } from '@lets-meet/call-domain';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { SelfDescription } from '../presence/present-person.js';
import type { Connection } from '../switchboard/connection.js';

/** Who is at the other end of a socket, as its handshake proved. */
export interface SocketIdentity {
  readonly person: Peer;
  readonly device: Device;
  /** What the person says of themselves, as it was then. */
  readonly description: SelfDescription;
  /** The session, of which an open socket is a use. */
  readonly sessionId: string;
}

interface SocketData {
  identity?: SocketIdentity;
  connection?: Connection;
}

/** Which payload belongs to which event, `Connection` knows. */
export type SignalingServer = Server<
  DefaultEventsMap,
  DefaultEventsMap,
  DefaultEventsMap,
  SocketData
>;
export type ServerSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
