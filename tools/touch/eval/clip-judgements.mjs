/** @import { Judgement } from './scores.mjs' */
/** @import { Segment } from './labelled-clips.mjs' */

/**
 * What was said of a frame; `time` in seconds.
 * @typedef {{ time: number, state: string }} Said
 */

/**
 * The frames of the segments so labelled, each with its segment.
 * @param {readonly Said[]} said
 * @param {readonly Segment[]} segments
 * @param {ReadonlySet<string>} labels
 */
export function framesOf(said, segments, labels) {
  return said.flatMap(({ time, state }) => {
    const segment = segments.find(({ from, to }) => time >= from && time < to);
    return segment !== undefined && labels.has(segment.label) ? [{ segment, state }] : [];
  });
}

const sure = new Set(['touch', 'near', 'none']);

/**
 * The frames that count: those of hands on their way do not.
 * @param {readonly Said[]} said
 * @param {readonly Segment[]} segments
 * @returns {Judgement[]}
 */
export function frameJudgements(said, segments) {
  return framesOf(said, segments, sure).map(({ segment, state }) => ({
    isTouch: segment.label === 'touch',
    saidTouch: state === 'touch',
    group: segment,
  }));
}

/**
 * When each touch was told, and the alerts that belong to none. A hand that is still on its way may be told already, and a
 * touch that has begun is told for as long as the hand is moving off.
 * @param {readonly Said[]} said
 * @param {readonly Segment[]} segments
 * @returns {{ delays: (number | undefined)[], falseAlerts: number[] }} delays in seconds, undefined where it was not told
 */
export function touchDelays(said, segments) {
  const alerts = said
    .filter(({ state }, index) => state === 'touch' && said[index - 1]?.state !== 'touch')
    .map(({ time }) => time);
  const touches = segments.flatMap((segment, index) => {
    if (segment.label !== 'touch') return [];
    const [before, after] = [segments[index - 1], segments[index + 1]];
    const from = before?.label === 'moving' ? before.from : segment.from;
    const to = after?.label === 'moving' ? after.to : segment.to;
    return [{ begin: segment.from, from, to }];
  });
  const delays = touches.map(({ begin, from, to }) => {
    const alert = alerts.find((time) => time >= from && time < to);
    return alert === undefined ? undefined : alert - begin;
  });
  const falseAlerts = alerts.filter(
    (time) => !touches.some(({ from, to }) => time >= from && time < to),
  );
  return { delays, falseAlerts };
}
