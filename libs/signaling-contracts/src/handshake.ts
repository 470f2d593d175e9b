import * as z from 'zod/mini';
import { deviceId } from './primitives.js';

/** Rises when client and server no longer understand each other. */
export const PROTOCOL_VERSION = 1;

/** Where the socket is opened. */
export const SOCKET_PATH = '/socket.io';

/** What a client says of itself when it opens the socket; who it is, the cookie says. */
export const handshake = z.strictObject({ deviceId, protocol: z.int() });
export type Handshake = z.infer<typeof handshake>;

/** Why a socket is refused; the code is the message of the `connect_error`. */
export const HANDSHAKE_REFUSALS = [
  /** No session, or one that is over: sign in again. */
  'unauthorized',
  /** The page is not this server's. */
  'foreign-origin',
  /** Somebody else came online with this name meanwhile. */
  'name-taken',
  'invalid-handshake',
  /** The page is older or newer than the server: load it anew. */
  'protocol-mismatch',
] as const;
export type HandshakeRefusal = (typeof HANDSHAKE_REFUSALS)[number];
