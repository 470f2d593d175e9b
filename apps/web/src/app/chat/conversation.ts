/**
 * The way of one's own message: it waits for the connection, is on its way, and the other has it. `failed` is what did not
 * arrive before the call ended, or what the browser did not take.
 */
export type Delivery = 'waiting' | 'sent' | 'delivered' | 'failed';

interface MessageText {
  readonly id: string;
  readonly text: string;
  /** When it was written here, or came here, in milliseconds since 1970: two people's clocks differ. */
  readonly at: number;
}

export interface OwnMessage extends MessageText {
  readonly from: 'self';
  readonly delivery: Delivery;
}

export interface PeerMessage extends MessageText {
  readonly from: 'peer';
}

export type Message = OwnMessage | PeerMessage;

/** What was said in a call, in order. */
export type Conversation = readonly Message[];

export function write(said: Conversation, message: MessageText): Conversation {
  return [...said, { ...message, from: 'self', delivery: 'waiting' }];
}

/** What came before, came twice: the same conversation. */
export function hear(said: Conversation, message: MessageText): Conversation {
  return said.some(({ id, from }) => id === message.id && from === 'peer')
    ? said
    : [...said, { ...message, from: 'peer' }];
}

/** One's own message is one step further. What the other has stays delivered. */
export function mark(said: Conversation, id: string, delivery: Delivery): Conversation {
  return said.map((message) =>
    message.from === 'self' && message.id === id && message.delivery !== 'delivered'
      ? { ...message, delivery }
      : message,
  );
}

/** A failed message is said again, now: after what was said since. */
export function retry(said: Conversation, id: string, at: number): Conversation {
  const failed = said.find((message) => message.id === id && isFailed(message));
  if (failed === undefined) return said;
  return write(
    said.filter((message) => message !== failed),
    { id, text: failed.text, at },
  );
}

/** The call is over: what has not arrived will not. */
export function end(said: Conversation): Conversation {
  return said.map((message) =>
    message.from === 'self' && message.delivery !== 'delivered'
      ? { ...message, delivery: 'failed' }
      : message,
  );
}

/** What is to be sent next; undefined where nothing waits. */
export function nextToSend(said: Conversation): OwnMessage | undefined {
  return said.find(
    (message): message is OwnMessage => message.from === 'self' && message.delivery === 'waiting',
  );
}

/** What did not arrive, in order. */
export function undelivered(said: Conversation): readonly OwnMessage[] {
  return said.filter(isFailed);
}

function isFailed(message: Message): message is OwnMessage {
  return message.from === 'self' && message.delivery === 'failed';
}
