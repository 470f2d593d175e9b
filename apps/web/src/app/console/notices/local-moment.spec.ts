import { instantOf, localMoment } from './local-moment';

describe('localMoment', () => {
  it('is what the box gives back, to the minute', () => {
    const instant = new Date(2026, 10, 23, 18, 5).getTime();
    expect(localMoment(instant)).toBe('2026-11-23T18:05');
    expect(instantOf(localMoment(instant + 31_000))).toBe(instant);
  });

  it('is none where nothing is in the box', () => {
    expect(instantOf('')).toBeNull();
  });
});
