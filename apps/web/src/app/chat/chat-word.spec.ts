import { LONGEST_TEXT, parseChatWord } from './chat-word';

const ID = '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01';

function parsed(word: unknown): unknown {
  return parseChatWord(JSON.stringify(word));
}

describe('A word of the chat', () => {
  it('is a message, that one has arrived, or that somebody types', () => {
    for (const word of [
      { type: 'message', id: ID, text: '<b>hello</b>\n👋' },
      { type: 'delivered', id: ID },
      { type: 'typing', on: true },
    ]) {
      expect(parsed(word)).toEqual(word);
    }
  });

  it('has 4,000 characters at most, whatever they are', () => {
    const longest = { type: 'message', id: ID, text: '\u0000'.repeat(LONGEST_TEXT) };
    expect(parsed(longest)).toEqual(longest);
    expect(parsed({ ...longest, text: 'a'.repeat(LONGEST_TEXT + 1) })).toBeNull();
    expect(parsed({ ...longest, text: '' })).toBeNull();
  });

  it('is nothing else', () => {
    expect(parsed({ type: 'message', id: 'mine', text: 'hello' })).toBeNull();
    expect(parsed({ type: 'message', id: ID, text: 'hello', html: '<b>' })).toBeNull();
    expect(parsed({ type: 'shout', id: ID })).toBeNull();
    expect(parsed(null)).toBeNull();
    expect(parseChatWord('{"type":')).toBeNull();
    expect(parseChatWord(new ArrayBuffer(8))).toBeNull();
    expect(parseChatWord(' '.repeat(100_000))).toBeNull();
  });
});
