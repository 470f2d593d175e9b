import type { TouchState } from './sighting';
import { isDivided } from './touch-vote';

describe('votes', () => {
  const votes = (...verdicts: TouchState[]) =>
    verdicts.map((verdict, at) => ({ verdict, time: at * 100 }));

  it('are divided from when a hand comes, and no more once it rests', () => {
    expect(isDivided(votes('away', 'away'))).toBeFalse();
    expect(isDivided(votes('away', 'away', 'near'))).toBeTrue();
    const since = Array<TouchState>(11).fill('touch');
    expect(isDivided(votes('near', 'near', ...since))).toBeFalse();
  });

  it('are not divided by pictures that say nothing', () => {
    expect(isDivided(votes('away', 'unsure', 'away'))).toBeFalse();
    expect(isDivided([])).toBeFalse();
  });
});
