/** The 97.5th percentile of the normal distribution: for 95 % on both sides. */
const Z = 1.959964;
/** So many draws, always the same ones: the last digit printed does not change with more. */
const draws = 2_000;
const seed = 1;

/** @typedef {readonly [low: number, high: number]} Interval */

/**
 * Wilson's 95 % interval of a share, which is right for few and for extreme ones, too.
 * @param {number} part
 * @param {number} whole more than 0
 * @returns {Interval}
 */
export function wilson(part, whole) {
  const p = part / whole;
  const divisor = 1 + Z ** 2 / whole;
  const middle = (p + Z ** 2 / (2 * whole)) / divisor;
  const half = (Z / divisor) * Math.sqrt((p * (1 - p)) / whole + Z ** 2 / (4 * whole ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * The 95 % interval of a measure by the percentiles of the bootstrap: of each stratum groups are drawn with replacement, as
 * many as there are, and all are measured, many times over. What depends on each other, as the frames of a scene do, belongs
 * in one group; what there would always be some of, as touches, in a stratum of its own.
 * @template Group
 * @param {readonly (readonly Group[])[]} strata
 * @param {(groups: readonly Group[]) => number} measure draws for which it is no number are left out
 * @returns {Interval | undefined}
 */
export function bootstrap(strata, measure) {
  const random = generator(seed);
  const values = Array.from({ length: draws }, () =>
    measure(
      strata.flatMap((groups) =>
        groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []),
      ),
    ),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const [low, high] = [
    values[Math.floor(values.length * 0.025)],
    values[Math.ceil(values.length * 0.975) - 1],
  ];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/**
 * Mulberry32: numbers from 0 to below 1, the same ones for the same seed.
 * @param {number} state
 * @returns {() => number}
 */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
