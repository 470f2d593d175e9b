import { inject, Injectable } from '@angular/core';
import {
  ackOf,
  CLIENT_MESSAGES,
  HANDSHAKE_REFUSALS,
  PROTOCOL_VERSION,
  SERVER_MESSAGES,
  SOCKET_PATH,
  type AckDataOf,
  type AckOf,
  type ClientEvent,
  type ClientMessage,
  type HandshakeRefusal,
  type PayloadOf,
  type ServerEvent,
  type ServerMessage,
} from '@lets-meet/signaling-contracts';
import { from, Observable, switchMap } from 'rxjs';
import { io, type Socket } from 'socket.io-client';
import type { ZodMiniType } from 'zod/mini';
import { DeviceIdentity } from './device-identity';
import type { RequestProblem } from './signaling.actions';

/** A parsed message of the server. */
export type ServerMessageEvent = {
  [E in ServerEvent]: {
    readonly kind: 'message';
    readonly event: E;
    readonly payload: PayloadOf<ServerMessage<E>>;
  };
}[ServerEvent];

/** What happens on the line to the server. */
export type SocketEvent =
  | ServerMessageEvent
  /** The line broke; it is being opened again. */
  | { readonly kind: 'lost' }
  /** The server does not let us in; it is not tried again. */
  | { readonly kind: 'refused'; readonly refusal: HandshakeRefusal }
  /** A message did not fit its schema and was dropped. */
  | { readonly kind: 'rejected'; readonly event: string };

/** A request was not done. */
export class RequestError extends Error {
  constructor(readonly problem: RequestProblem) {
    super(problem);
  }
}

/** How long the server has to acknowledge a request, in milliseconds. */
const ACK_TIMEOUT_MS = 10_000;

/** The only place that holds the socket. Everything that comes in or goes out is parsed by its contract. */
@Injectable({ providedIn: 'root' })
export class SignalingSocket {
  private readonly identity = inject(DeviceIdentity);
  private socket: Socket | null = null;

  /** Opens the line for as long as it is subscribed to; it is opened again by itself when it breaks. */
  open(): Observable<SocketEvent> {
    return from(this.identity.claim()).pipe(switchMap((deviceId) => this.openAs(deviceId)));
  }

  /**
   * Sends a message and emits what it was acknowledged with, once. Nothing is kept for a line that is down: what the
   * server says when it is up again decides what has to be said anew.
   *
   * @throws RequestError with the code of the refusal, `offline`, `socket-lost` or `timeout`
   */
  request<E extends ClientEvent>(
    event: E,
    payload: PayloadOf<ClientMessage<E>>,
  ): Observable<AckData<E>> {
    return new Observable((subscriber) => {
      const { socket } = this;
      if (!socket?.connected) {
        subscriber.error(new RequestError('offline'));
        return;
      }
      socket.timeout(ACK_TIMEOUT_MS).emit(event, payload, (error: Error | null, ack?: unknown) => {
        if (error !== null) {
          subscriber.error(new RequestError(socket.connected ? 'timeout' : 'socket-lost'));
          if (socket.connected) this.reopen(socket);
          return;
        }
        const { data: result } = ackSchema(event).safeParse(ack);
        if (result?.ok) {
          subscriber.next(result.data);
          subscriber.complete();
        } else {
          subscriber.error(new RequestError(result?.code ?? 'internal'));
        }
      });
    });
  }

  private openAs(deviceId: string): Observable<SocketEvent> {
    return new Observable((subscriber) => {
      const socket = io({
        path: SOCKET_PATH,
        transports: ['websocket'],
        auth: { deviceId, protocol: PROTOCOL_VERSION },
        reconnectionDelay: 300,
        reconnectionDelayMax: 5_000,
        forceNew: true,
      });
      this.socket = socket;
      socket.onAny((event: string, payload: unknown) => {
        subscriber.next(parse(event, payload));
      });
      socket.on('disconnect', (reason) => {
        subscriber.next({ kind: 'lost' });
        // Every other reason is retried by socket.io itself; `session-ended` unsubscribes before this matters.
        if (reason === 'io server disconnect') socket.connect();
      });
      socket.on('connect_error', ({ message }) => {
        const refusal = HANDSHAKE_REFUSALS.find((code) => code === message);
        if (refusal !== undefined) subscriber.next({ kind: 'refused', refusal });
        else subscriber.next({ kind: 'lost' });
      });
      return () => {
        this.socket = null;
        socket.offAny();
        socket.off();
        socket.disconnect();
      };
    });
  }

  /** A line on which acks get lost is no line: a new one makes both sides tell each other where they are. */
  private reopen(socket: Socket): void {
    socket.disconnect();
    socket.connect();
  }
}

type AckData<E extends ClientEvent> = AckDataOf<ClientMessage<E>>;

function ackSchema<E extends ClientEvent>(event: E): ZodMiniType<AckOf<AckData<E>>> {
  return ackOf(CLIENT_MESSAGES[event].ack as ZodMiniType as ZodMiniType<AckData<E>>);
}

function parse(event: string, payload: unknown): SocketEvent {
  if (!isServerEvent(event)) return { kind: 'rejected', event };
  const parsed = SERVER_MESSAGES[event].payload.safeParse(payload);
  return parsed.success
    ? ({ kind: 'message', event, payload: parsed.data } as ServerMessageEvent)
    : { kind: 'rejected', event };
}

function isServerEvent(event: string): event is ServerEvent {
  return Object.hasOwn(SERVER_MESSAGES, event);
}
