import { NO_PACE, timeBetween, withCost } from './frame-pace';

const QUIET = { isBusy: false, isDivided: false };

describe('frame pace', () => {
  const after = (...costs: number[]) => costs.reduce(withCost, NO_PACE);

  it('begins at ten a second', () => {
    expect(timeBetween(NO_PACE, QUIET)).toBe(100);
  });

  it('does not slow down for the first look, which warms up', () => {
    expect(timeBetween(after(900), QUIET)).toBe(100);
  });

  it('slows down to two a second where a look takes long, and recovers', () => {
    const slow = after(...Array<number>(20).fill(400));
    expect(timeBetween(slow, QUIET)).toBe(500);
    expect(timeBetween(Array<number>(20).fill(30).reduce(withCost, slow), QUIET)).toBe(100);
  });

  it('takes at most half of a core', () => {
    expect(timeBetween(after(...Array<number>(40).fill(80)), QUIET)).toBeCloseTo(160, 0);
  });

  it('hurries while the pictures do not agree', () => {
    const slow = after(...Array<number>(40).fill(160));
    expect(timeBetween(slow, QUIET)).toBeCloseTo(320, 0);
    expect(timeBetween(slow, { ...QUIET, isDivided: true })).toBeCloseTo(200, 0);
  });

  it('gives way where the call needs the computing time', () => {
    expect(timeBetween(NO_PACE, { isBusy: true, isDivided: true })).toBe(500);
  });
});
