import { parseFileWord } from './file-word';

const ID = '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01';
const OFFER = { type: 'offer', id: ID, name: 'a.txt', size: 3, mime: 'text/plain' };

function parsed(word: unknown): unknown {
  return parseFileWord(JSON.stringify(word));
}

describe('A word about a file', () => {
  it('offers, answers, goes with the bytes, or stops them', () => {
    for (const word of [
      OFFER,
      { type: 'accept', id: ID },
      { type: 'begin', id: ID },
      { type: 'end', id: ID, sha256: '0'.repeat(64) },
      { type: 'written', id: ID, bytes: 3 },
      { type: 'stop', id: ID, reason: 'no-space' },
    ]) {
      expect(parsed(word)).toEqual(word);
    }
  });

  it('is nothing else', () => {
    expect(parsed({ ...OFFER, id: '../x' })).toBeNull();
    expect(parsed({ ...OFFER, size: -1 })).toBeNull();
    expect(parsed({ ...OFFER, size: 1.5 })).toBeNull();
    expect(parsed({ ...OFFER, name: 'x'.repeat(1_001) })).toBeNull();
    expect(parsed({ type: 'end', id: ID, sha256: 'no digest' })).toBeNull();
    expect(parseFileWord('{')).toBeNull();
    expect(parseFileWord(' '.repeat(20_000))).toBeNull();
  });
});
