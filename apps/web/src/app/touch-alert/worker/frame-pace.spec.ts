import { NO_PACE, timeBetween, withCost } from './frame-pace';

describe('frame pace', () => {
  const after = (...costs: number[]) => costs.reduce(withCost, NO_PACE);

  it('begins at ten a second', () => {
    expect(timeBetween(NO_PACE, false)).toBe(100);
  });

  it('does not slow down for the first look, which warms up', () => {
    expect(timeBetween(after(900), false)).toBe(100);
  });

  it('slows down to two a second where a look takes long, and recovers', () => {
    const slow = after(...Array<number>(20).fill(400));
    expect(timeBetween(slow, false)).toBe(500);
    expect(timeBetween(Array<number>(20).fill(30).reduce(withCost, slow), false)).toBe(100);
  });

  it('takes at most half of a core', () => {
    expect(timeBetween(after(...Array<number>(40).fill(80)), false)).toBeCloseTo(160, 0);
  });

  it('gives way where the call needs the computing time', () => {
    expect(timeBetween(NO_PACE, true)).toBe(500);
  });
});
