import {
  countTouches,
  minutesUpTo,
  touchesOf,
  withCall,
  withTouch,
  type TouchLog,
} from './touch-log';

describe('The log of touches', () => {
  const BEGAN = 1_000_000;
  const at = (minutes: number): number => BEGAN + minutes * 60_000;

  it('counts the touches of a call by its minutes', () => {
    const log = [0.2, 0.4, 3.5].reduce<TouchLog>(
      (before, minute) => withTouch(before, BEGAN, at(minute)),
      [],
    );
    expect(touchesOf(log, BEGAN)?.minutes).toEqual([2, 0, 0, 1]);
    expect(log.map(countTouches)).toEqual([3]);
  });

  it('knows of a call without a touch, and of each call once', () => {
    const log = withCall(withCall([], BEGAN), BEGAN);
    expect(log).toEqual([{ startedAt: BEGAN, minutes: [] }]);
  });

  it('keeps calls apart, and the last twenty of them', () => {
    const begins = Array.from({ length: 25 }, (_, call) => BEGAN + call);
    const log = begins.reduce<TouchLog>((before, began) => withTouch(before, began, began), []);
    expect(log.map(({ startedAt }) => startedAt)).toEqual(begins.slice(-20));
    expect(log.every((call) => countTouches(call) === 1)).toBeTrue();
  });

  it('shows every minute up to now, also those after the last touch', () => {
    const [call] = withTouch([], BEGAN, at(1));
    expect(call && minutesUpTo(call, at(3.9))).toEqual([0, 1, 0, 0]);
    expect(minutesUpTo({ startedAt: BEGAN, minutes: [] }, BEGAN)).toEqual([0]);
  });

  it('takes a clock that was set back for the first minute', () => {
    expect(withTouch([], BEGAN, BEGAN - 5_000)[0]?.minutes).toEqual([1]);
  });
});
