import { readFile } from 'node:fs/promises';

/**
 * What is true in a part of a clip, from and to in seconds. `moving` is a hand on its way: neither wrong nor right.
 * @typedef {{ from: number, to: number, label: 'none' | 'near' | 'moving' | 'touch' }} Segment
 */

/**
 * What was said of a frame.
 * @typedef {{ time: number, state: string }} Said
 */

/** @param {string} path @returns {Promise<Segment[]>} */
export async function readSegments(path) {
  return JSON.parse(await readFile(path, 'utf8')).segments;
}

/**
 * The frames that count, each with what is true and what was said.
 * @param {readonly Said[]} said
 * @param {readonly Segment[]} segments
 */
export function frameJudgements(said, segments) {
  return said.flatMap(({ time, state }) => {
    const label = segments.find(({ from, to }) => time >= from && time < to)?.label;
    if (label === undefined || label === 'moving') return [];
    return [{ isTouch: label === 'touch', saidTouch: state === 'touch', label, state }];
  });
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
