import type { TouchState } from '../decision/sighting';

/** Milliseconds for which an alert is shown at least, so that it can be read. */
const LEAST_SHOWN = 1_500;
/** A touch that lasts so long (ms) is known of: one drinks, telephones, rests the head. It becomes quiet. */
const LONG = 8_000;
/** A touch that comes back within so many milliseconds is the same one: a sip, a hand that moves on. */
const COOL_DOWN = 2_000;

/**
 * What is said of the hands: nothing; that one is on the face; or nothing any more, because the touch lasts and its owner
 * was told of it.
 */
export type AlarmPhase = 'none' | 'alert' | 'quiet';

/** A touch, from when it was told. */
export interface TouchAlarm {
  readonly phase: AlarmPhase;
  /** When the touch was told, and when a hand was last seen on the face; in the milliseconds of the pictures. */
  readonly begun: number;
  readonly last: number;
}

export const NO_ALARM: TouchAlarm = { phase: 'none', begun: -Infinity, last: -Infinity };

/**
 * One alert for each touch: what is said after one more picture.
 * @param time of the picture, in milliseconds of a clock that only goes forward
 */
export function nextAlarm(before: TouchAlarm, state: TouchState, time: number): TouchAlarm {
  if (state === 'touch') return touched(before, time);
  if (before.phase === 'alert' && time - before.begun < LEAST_SHOWN) return before;
  return before.phase === 'none' ? before : { ...before, phase: 'none' };
}

function touched({ phase, begun, last }: TouchAlarm, time: number): TouchAlarm {
  const isSame = time - last < COOL_DOWN;
  if (!isSame) return { phase: 'alert', begun: time, last: time };
  // One that came back has been told, and is not told again.
  const told = phase === 'alert' && time - begun < LONG;
  return { phase: told ? 'alert' : 'quiet', begun, last: time };
}
