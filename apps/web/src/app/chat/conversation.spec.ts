import {
  end,
  hear,
  mark,
  nextToSend,
  retry,
  undelivered,
  write,
  type Conversation,
} from './conversation';

/** Two messages of one's own, and one of the other between them. */
const SAID = write(
  hear(write([], { id: 'a', text: 'one', at: 1 }), { id: 'b', text: 'two', at: 2 }),
  { id: 'c', text: 'three', at: 3 },
);

function texts(said: Conversation): string[] {
  return said.map(({ text }) => text);
}

function deliveries(said: Conversation): unknown[] {
  return said.map((message) => (message.from === 'self' ? message.delivery : 'theirs'));
}

describe('A conversation', () => {
  it('is in the order in which it was written and heard', () => {
    expect(texts(SAID)).toEqual(['one', 'two', 'three']);
    expect(deliveries(SAID)).toEqual(['waiting', 'theirs', 'waiting']);
  });

  it('knows what did not arrive once it is over', () => {
    expect(undelivered(SAID)).toEqual([]);
    const over = end(mark(SAID, 'a', 'delivered'));
    expect(undelivered(over).map(({ text }) => text)).toEqual(['three']);
  });

  it('hears nothing twice', () => {
    const again = hear(SAID, { id: 'b', text: 'two', at: 9 });
    expect(again).toBe(SAID);
  });

  it('sends what waits, the oldest first, each once', () => {
    expect(nextToSend(SAID)?.id).toBe('a');
    const first = mark(SAID, 'a', 'sent');
    expect(nextToSend(first)?.id).toBe('c');
    expect(nextToSend(mark(first, 'c', 'sent'))).toBeUndefined();
  });

  it('keeps what the other has as delivered, and nobody marks what the other said', () => {
    const delivered = mark(SAID, 'a', 'delivered');
    expect(deliveries(mark(delivered, 'a', 'failed'))).toEqual(['delivered', 'theirs', 'waiting']);
    expect(deliveries(mark(SAID, 'b', 'delivered'))).toEqual(deliveries(SAID));
  });

  it('says a failed message again at the end, and no other', () => {
    const failed = mark(SAID, 'a', 'failed');
    const again = retry(failed, 'a', 4);
    expect(texts(again)).toEqual(['two', 'three', 'one']);
    expect(again.at(-1)).toEqual({
      id: 'a',
      text: 'one',
      at: 4,
      from: 'self',
      delivery: 'waiting',
    });
    expect(retry(failed, 'c', 4)).toBe(failed);
    expect(retry(failed, 'b', 4)).toBe(failed);
  });

  it('fails what has not arrived when the call ends', () => {
    const over = end(mark(mark(SAID, 'a', 'delivered'), 'c', 'sent'));
    expect(deliveries(over)).toEqual(['delivered', 'theirs', 'failed']);
  });
});
