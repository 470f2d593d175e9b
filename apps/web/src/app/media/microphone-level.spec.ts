import { loudness } from './microphone-level';

describe('How loud a level shows', () => {
  it('is nothing for silence and everything for full scale', () => {
    expect(loudness(0)).toBe(0);
    expect(loudness(0.0001)).toBe(0);
    expect(loudness(1)).toBe(1);
  });

  it('rises evenly with what one hears', () => {
    expect(loudness(0.1) - loudness(0.01)).toBeCloseTo(loudness(1) - loudness(0.1));
  });
});
