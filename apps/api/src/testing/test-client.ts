import type { Peer, PersonId } from '@lets-meet/call-domain';
import {
  ackOf,
  CLIENT_MESSAGES,
  PROTOCOL_VERSION,
  SERVER_MESSAGES,
  SOCKET_PATH,
  type AckDataOf,
  type AckOf,
  type ClientEvent,
  type ClientMessage,
  type PayloadOf,
  type ServerEvent,
  type ServerMessage,
} from '@lets-meet/signaling-contracts';
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';

/** A session as a browser has it. */
export interface TestSession {
  readonly person: Peer;
  readonly cookie: string;
}

export interface TestSocketOptions {
  readonly deviceId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: Readonly<Record<string, unknown>>;
}

/** One device: it speaks the protocol over a real socket and keeps what it hears until it is read. */
export class TestClient {
  readonly personId: PersonId;
  readonly name: string;
  readonly deviceId: string;
  /** Everything as it came, acks too, by name. */
  readonly heard: string[] = [];
  private readonly unread: { readonly event: string; readonly payload: unknown }[] = [];
  private readonly socket: Socket;
  private onHeard: () => void = () => undefined;

  constructor(url: string, session: TestSession | undefined, options: TestSocketOptions) {
    this.personId = session?.person.id ?? '';
    this.name = session?.person.name ?? '';
    this.deviceId = options.deviceId ?? randomUUID();
    this.socket = io(url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: options.auth ?? { deviceId: this.deviceId, protocol: PROTOCOL_VERSION },
      extraHeaders: { Cookie: session?.cookie ?? '', ...options.headers },
    });
    this.socket.onAny((event: string, payload: unknown) => {
      this.hear(event, payload);
    });
    this.socket.on('connect_error', ({ message }) => {
      this.hear('refused', message);
    });
    this.socket.on('disconnect', () => {
      this.hear('closed', undefined);
    });
  }

  /** The next message of this name, parsed by the contract; waits for it. */
  async next<E extends ServerEvent>(event: E): Promise<PayloadOf<ServerMessage<E>>> {
    const payload = await this.take(event);
    return SERVER_MESSAGES[event].payload.parse(payload) as PayloadOf<ServerMessage<E>>;
  }

  /** Why the server did not let this socket in. */
  refusal(): Promise<unknown> {
    return this.take('refused');
  }

  async closed(): Promise<void> {
    await this.take('closed');
  }

  /** How many messages of this name were heard and not read. */
  waiting(event: ServerEvent): number {
    return this.unread.filter((message) => message.event === event).length;
  }

  /** Sends a message and waits for its ack, parsed by the contract. */
  async ask<E extends ClientEvent>(
    event: E,
    payload: PayloadOf<ClientMessage<E>>,
  ): Promise<AckOf<AckDataOf<ClientMessage<E>>>> {
    const ack = await this.askAnything(event, payload);
    return ackOf(CLIENT_MESSAGES[event].ack as never).parse(ack) as AckOf<
      AckDataOf<ClientMessage<E>>
    >;
  }

  /** Sends what no honest client would. */
  askAnything(event: string, ...content: unknown[]): Promise<unknown> {
    return new Promise((resolve) => {
      this.socket.emit(event, ...content, (ack: unknown) => {
        this.heard.push(`ack ${event}`);
        resolve(ack);
      });
    });
  }

  /** Dials, and gives the id of the call. */
  async dial(callee: { readonly personId: PersonId }): Promise<string> {
    const ack = await this.ask('pre-offer', { calleeId: callee.personId });
    if (!ack.ok) throw new Error(ack.code);
    return ack.data.callId;
  }

  /** Resolves when everything that the server has sent so far is heard: an ack never overtakes a message. */
  async settled(): Promise<void> {
    await this.ask('ice-servers', {});
  }

  /** The connection breaks without a word, as when a network goes away. */
  drop(): void {
    this.socket.io.engine.close();
  }

  private hear(event: string, payload: unknown): void {
    this.heard.push(event);
    this.unread.push({ event, payload });
    this.onHeard();
  }

  private async take(event: string): Promise<unknown> {
    for (;;) {
      const at = this.unread.findIndex((message) => message.event === event);
      const [message] = at < 0 ? [] : this.unread.splice(at, 1);
      if (message !== undefined) return message.payload;
      await new Promise<void>((resolve) => {
        this.onHeard = resolve;
      });
    }
  }
}
