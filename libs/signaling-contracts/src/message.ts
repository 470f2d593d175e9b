import type * as z from 'zod/mini';

/** Who may send a message: the client, the server, or (what the server relays) both. */
export type Direction = 'client-to-server' | 'server-to-client' | 'both';

/** One message of the protocol. Its types are inferred from its schemas, on both sides. */
export interface Message<
  Event extends string = string,
  Payload extends z.ZodMiniType = z.ZodMiniType,
  Ack extends z.ZodMiniType = z.ZodMiniType,
> {
  /** The name on the wire. */
  readonly event: Event;
  readonly direction: Direction;
  /** One sentence for the protocol reference. */
  readonly summary: string;
  readonly payload: Payload;
  /** What the server answers a client with when it did what was asked; absent where it only tells. */
  readonly ack: Ack | null;
}

/** Defines a message that the server acknowledges. */
export function defineRequest<
  const Event extends string,
  Payload extends z.ZodMiniType,
  Ack extends z.ZodMiniType,
>(message: {
  event: Event;
  direction: 'client-to-server' | 'both';
  summary: string;
  payload: Payload;
  ack: Ack;
}): Message<Event, Payload, Ack> & { readonly ack: Ack } {
  return message;
}

/** Defines a message that the server sends and nobody acknowledges. */
export function defineNotice<const Event extends string, Payload extends z.ZodMiniType>(message: {
  event: Event;
  summary: string;
  payload: Payload;
}): Message<Event, Payload, never> & { readonly ack: null } {
  return { ...message, direction: 'server-to-client', ack: null };
}

/** The parsed payload of a message. */
export type PayloadOf<M extends Message> = z.infer<M['payload']>;

/** What a request is answered with when it was done. */
export type AckDataOf<M extends { readonly ack: z.ZodMiniType }> = z.infer<M['ack']>;
