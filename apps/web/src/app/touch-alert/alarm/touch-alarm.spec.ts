import type { TouchState } from '../decision/sighting';
import { nextAlarm, NO_ALARM, type AlarmPhase, type TouchAlarm } from './touch-alarm';

/** Milliseconds between two pictures. */
const STEP = 100;

describe('The alarm of a touch', () => {
  let alarm: TouchAlarm;
  let time: number;

  beforeEach(() => {
    alarm = NO_ALARM;
    time = 0;
  });

  /** The phases that were gone through while the hand did this for so many seconds, each once. */
  function phases(state: TouchState, seconds: number): AlarmPhase[] {
    const seen: AlarmPhase[] = [];
    for (let passed = 0; passed < seconds * 1_000; passed += STEP) {
      time += STEP;
      alarm = nextAlarm(alarm, state, time);
      if (seen.at(-1) !== alarm.phase) seen.push(alarm.phase);
    }
    return seen;
  }

  it('tells of a touch at once, and stops with it', () => {
    expect(phases('near', 2)).toEqual(['none']);
    expect(phases('touch', 3)).toEqual(['alert']);
    expect(phases('away', 3)).toEqual(['none']);
  });

  it('tells of each touch anew', () => {
    phases('touch', 3);
    phases('away', 3);
    expect(phases('touch', 1)).toEqual(['alert']);
  });

  it('shows a short touch for long enough to be read', () => {
    phases('touch', 0.3);
    expect(phases('away', 1)).toEqual(['alert']);
    expect(phases('away', 1)).toEqual(['alert', 'none']);
  });

  it('does not tell again of a hand that comes back at once', () => {
    phases('touch', 3);
    phases('near', 1);
    expect(phases('touch', 1)).toEqual(['quiet']);
    expect(phases('away', 1)).toEqual(['none']);
  });

  it('becomes quiet where a touch lasts, as on the phone, and stays so for as long', () => {
    expect(phases('touch', 70)).toEqual(['alert', 'quiet']);
    // Changing the ear.
    phases('near', 1);
    expect(phases('touch', 30)).toEqual(['quiet']);
  });

  it('is not stirred by pictures that say nothing', () => {
    expect(phases('unsure', 5)).toEqual(['none']);
  });
});
