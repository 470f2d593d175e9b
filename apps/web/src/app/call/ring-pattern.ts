/** One note of a ring. */
interface Note {
  /** Hertz. */
  readonly pitch: number;
  /** Seconds after the beginning of the pattern. */
  readonly at: number;
  /** Seconds until it has all but died away. */
  readonly lasts: number;
}

/** A sound that is repeated for as long as it rings. */
export interface RingPattern {
  readonly notes: readonly Note[];
  /** Seconds from one beginning to the next. */
  readonly period: number;
  /** 0 to 1. */
  readonly volume: number;
}

/** Somebody calls: a falling third, twice, like a soft bell. */
export const RING: RingPattern = {
  notes: [
    { pitch: 659.26, at: 0, lasts: 0.7 },
    { pitch: 523.25, at: 0.22, lasts: 0.9 },
    { pitch: 659.26, at: 0.75, lasts: 0.7 },
    { pitch: 523.25, at: 0.97, lasts: 1.3 },
  ],
  period: 3,
  volume: 0.35,
};

/** It rings at the other's: quieter and lower, so that nobody takes it for a call. */
export const RING_BACK: RingPattern = {
  notes: [
    { pitch: 392, at: 0, lasts: 0.9 },
    { pitch: 440, at: 0.35, lasts: 1.2 },
  ],
  period: 4,
  volume: 0.12,
};

/** Seconds in which a note rises: less is a click. */
const ATTACK = 0.012;

/** One period of a pattern as samples between -1 and 1. */
export function samplesOf(
  { notes, period }: RingPattern,
  sampleRate: number,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(period * sampleRate));
  for (const { pitch, at, lasts } of notes) {
    const first = Math.round(at * sampleRate);
    const count = Math.min(Math.round(lasts * sampleRate), samples.length - first);
    for (let index = 0; index < count; index++) {
      const time = index / sampleRate;
      const envelope = Math.min(time / ATTACK, 1) * Math.exp((-5 * time) / lasts);
      const phase = 2 * Math.PI * pitch * time;
      const tone = Math.sin(phase) + 0.25 * Math.sin(2 * phase) + 0.08 * Math.sin(3 * phase);
      samples[first + index] = (samples[first + index] ?? 0) + 0.35 * envelope * tone;
    }
  }
  return samples;
}
