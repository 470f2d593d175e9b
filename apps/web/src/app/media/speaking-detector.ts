/** A look at how loud the microphone is. */
export interface LevelSample {
  /** Milliseconds; only differences count. */
  readonly at: number;
  /** Root mean square of the samples, 0 to 1. */
  readonly level: number;
}

/** What the detector keeps from one look to the next. */
export interface Speaking {
  readonly speaking: boolean;
  /** When it was loud, in milliseconds, within the last {@link WINDOW_MS}. */
  readonly loudAt: readonly number[];
  /** Before this no speech is told again. */
  readonly silentUntil: number;
}

/** From here on it may be a voice: -28 dB below full scale. Speech near a microphone is louder, a room is not. */
const LOUD = 0.04;
/** While somebody speaks, softer sounds belong to it. */
const STILL_LOUD = 0.015;
/** So many loud looks within the window are speech; one is a door. */
const ENOUGH = 3;
/** Milliseconds: people pause between their words. */
const WINDOW_MS = 3_000;
/** Milliseconds after speech in which further speech is not told again. */
const COOL_DOWN_MS = 12_000;

export const SILENT: Speaking = { speaking: false, loudAt: [], silentUntil: -Infinity };

/** Whether somebody speaks, after one more look. Pure: all that is known is in what is passed. */
export function listen(before: Speaking, { at, level }: LevelSample): Speaking {
  const recent = before.loudAt.filter((time) => at - time < WINDOW_MS);
  const loudAt = level >= (before.speaking ? STILL_LOUD : LOUD) ? [...recent, at] : recent;
  if (before.speaking) {
    return loudAt.length > 0
      ? { ...before, loudAt }
      : { speaking: false, loudAt, silentUntil: at + COOL_DOWN_MS };
  }
  const speaking = loudAt.length >= ENOUGH && at >= before.silentUntil;
  return { ...before, loudAt, speaking };
}
