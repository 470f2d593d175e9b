/**
 * How often something was said rightly and wrongly.
 * @typedef {{ hits: number, misses: number, falseAlarms: number }} Counts
 */

/** The 97.5th percentile of the normal distribution: for 95 % on both sides. */
const Z = 1.959964;

/**
 * A share as text, with Wilson's 95 % interval, which is right for few and for extreme ones, too.
 * @param {number} part
 * @param {number} whole
 */
export function share(part, whole) {
  if (whole === 0) return '–';
  const p = part / whole;
  const divisor = 1 + Z ** 2 / whole;
  const middle = (p + Z ** 2 / (2 * whole)) / divisor;
  const half = (Z / divisor) * Math.sqrt((p * (1 - p)) / whole + Z ** 2 / (4 * whole ** 2));
  const [low, high] = [Math.max(0, middle - half), Math.min(1, middle + half)];
  return `${p.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}; ${part} of ${whole})`;
}

/**
 * Precision, recall and F1, one a line.
 * @param {Counts} counts
 */
export function scoreLines({ hits, misses, falseAlarms }) {
  const f1 = (2 * hits) / (2 * hits + misses + falseAlarms);
  return [
    `precision  ${share(hits, hits + falseAlarms)}`,
    `recall     ${share(hits, hits + misses)}`,
    `F1         ${Number.isNaN(f1) ? '–' : f1.toFixed(2)}`,
  ];
}

/**
 * @param {readonly { isTouch: boolean, saidTouch: boolean }[]} judgements
 * @returns {Counts}
 */
export function countJudgements(judgements) {
  const count = (/** @type {boolean} */ isTouch, /** @type {boolean} */ saidTouch) =>
    judgements.filter((one) => one.isTouch === isTouch && one.saidTouch === saidTouch).length;
  return { hits: count(true, true), misses: count(true, false), falseAlarms: count(false, true) };
}
