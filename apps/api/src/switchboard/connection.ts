import type { PayloadOf, ServerEvent, ServerMessage } from '@lets-meet/signaling-contracts';

/** Sends one message of the protocol, typed by its name. */
export type Send = <E extends ServerEvent>(event: E, payload: PayloadOf<ServerMessage<E>>) => void;

/** The open socket of one device. */
export interface Connection {
  /** The session that it was opened with. */
  readonly sessionId: string;
  readonly send: Send;
  /** Closes it for good; what was sent before still arrives. */
  close(): void;
}
