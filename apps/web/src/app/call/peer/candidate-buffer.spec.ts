import { CandidateBuffer } from './candidate-buffer';

describe('CandidateBuffer', () => {
  it('keeps what comes before the remote description and gives it in order', () => {
    const buffer = new CandidateBuffer<string>();
    expect(buffer.add('first')).toEqual([]);
    expect(buffer.add('second')).toEqual([]);
    expect(buffer.release()).toEqual(['first', 'second']);
  });

  it('passes on at once what comes after it', () => {
    const buffer = new CandidateBuffer<string>();
    buffer.release();
    expect(buffer.add('late')).toEqual(['late']);
    expect(buffer.release()).toEqual([]);
  });
});
