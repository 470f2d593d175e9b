import { bootstrap, wilson } from './intervals.mjs';

/**
 * What is true of a picture and what was said. Pictures of one `group` depend on each other, as the frames of a scene.
 * @typedef {{ isTouch: boolean, saidTouch: boolean, group: unknown }} Judgement
 */

/**
 * How often something was said rightly and wrongly.
 * @typedef {{ hits: number, misses: number, falseAlarms: number }} Counts
 */

/**
 * A share as text, with Wilson's 95 % interval.
 * @param {number} part
 * @param {number} whole
 */
export function share(part, whole) {
  if (whole === 0) return '– (of 0)';
  return `${(part / whole).toFixed(2)} ${range(wilson(part, whole))}, ${part} of ${whole}`;
}

/**
 * What share of what was said is right, and of what there is to find was found; not a number where there is none.
 * @param {readonly Judgement[]} judgements
 */
export function precisionAndRecall(judgements) {
  const { hits, misses, falseAlarms } = count(judgements);
  return { precision: hits / (hits + falseAlarms), recall: hits / (hits + misses) };
}

/**
 * Precision and recall with Wilson's intervals, and F1 with one by the bootstrap over groups, touches and others apart; one
 * a line.
 * @param {readonly Judgement[]} judgements
 */
export function scoreLines(judgements) {
  const counts = count(judgements);
  const { hits, misses, falseAlarms } = counts;
  const strata = [true, false].map((isTouch) => {
    const those = judgements.filter((one) => one.isTouch === isTouch);
    return [...Map.groupBy(those, ({ group }) => group).values()].map(count);
  });
  const interval = bootstrap(strata, (drawn) => f1(sum(drawn)));
  const value = f1(counts);
  return [
    `precision  ${share(hits, hits + falseAlarms)}`,
    `recall     ${share(hits, hits + misses)}`,
    `F1         ${Number.isNaN(value) || interval === undefined ? '–' : `${value.toFixed(2)} ${range(interval)}`}`,
  ];
}

/**
 * What was said of some pictures: each state with its share.
 * @param {readonly string[]} states
 */
export function tally(states) {
  return ['touch', 'near', 'away', 'unsure']
    .map((state) => `${state} ${states.filter((one) => one === state).length}`)
    .join(', ');
}

/** @param {import('./intervals.mjs').Interval} interval */
function range([low, high]) {
  return `(${low.toFixed(2)}–${high.toFixed(2)})`;
}

/**
 * @param {readonly Judgement[]} judgements
 * @returns {Counts}
 */
function count(judgements) {
  const those = (/** @type {boolean} */ isTouch, /** @type {boolean} */ saidTouch) =>
    judgements.filter((one) => one.isTouch === isTouch && one.saidTouch === saidTouch).length;
  return { hits: those(true, true), misses: those(true, false), falseAlarms: those(false, true) };
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
function sum(counts) {
  const total = { hits: 0, misses: 0, falseAlarms: 0 };
  for (const { hits, misses, falseAlarms } of counts) {
    total.hits += hits;
    total.misses += misses;
    total.falseAlarms += falseAlarms;
  }
  return total;
}

/** @param {Counts} counts @returns {number} not a number where there is nothing to find, and nothing was said */
function f1({ hits, misses, falseAlarms }) {
  return (2 * hits) / (2 * hits + misses + falseAlarms);
}
