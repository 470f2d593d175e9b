import { RECORDING_RATE, secondsLeft } from './storage-outlook';

describe('The room for a recording', () => {
  it('counts what is written twice: the seekable file is made beside the raw one', () => {
    expect(secondsLeft(2 * 60 * RECORDING_RATE)).toBe(60);
    expect(secondsLeft(100 * RECORDING_RATE, 40 * RECORDING_RATE)).toBe(30);
  });

  it('is never less than nothing', () => {
    expect(secondsLeft(0, RECORDING_RATE)).toBe(0);
  });
});
