import { frameJudgements, framesOf, touchDelays } from './clip-judgements.mjs';
import { scoreLines, share, tally } from './scores.mjs';
import { TouchPage } from './touch-page.mjs';

/** As often as the product looks where the machine is fast enough. */
const framesPerSecond = 10;
/** What is promised, in seconds. */
const inTime = 1;

/**
 * Prints how well a clip is followed: frame by frame, and touch by touch.
 * @param {string} folder
 * @param {import('./labelled-clips.mjs').LabelledClip} clip
 * @param {{ sensitivity: string }} options
 * @returns {Promise<import('./scores.mjs').Judgement[]>} touch by touch
 */
export async function evaluateClip(folder, { file, segments }, { sensitivity }) {
  const said = await TouchPage.use(folder, { pictures: false, sensitivity }, (page) =>
    page.watchClip(file, framesPerSecond),
  );

  console.log(
    `\n${file}, ${framesPerSecond} frames a second, frame by frame (hands on their way left out)`,
  );
  for (const line of scoreLines(frameJudgements(said, segments))) console.log(`  ${line}`);
  for (const label of ['touch', 'near', 'none', 'unsure', 'moving']) {
    const states = framesOf(said, segments, new Set([label])).map(({ state }) => state);
    if (states.length === 0) continue;
    console.log(`  labelled ${label}: ${tally(states)}`);
  }
  printNearApart(said, segments);
  return printTouches(file, touchDelays(said, segments));
}

/**
 * @param {readonly import('./clip-judgements.mjs').Said[]} said
 * @param {readonly import('./labelled-clips.mjs').Segment[]} segments
 */
function printNearApart(said, segments) {
  const near = framesOf(said, segments, new Set(['near']));
  const wrong = near.filter(({ state }) => state === 'touch');
  console.log(`  told as touch where the hand is only near  ${share(wrong.length, near.length)}`);
}

/**
 * @param {string} file
 * @param {ReturnType<typeof touchDelays>} touches
 * @returns {import('./scores.mjs').Judgement[]}
 */
function printTouches(file, { delays, falseAlerts }) {
  const told = delays.filter((delay) => delay !== undefined);
  const soon = told.filter((delay) => delay <= inTime);
  const judgements = [
    ...delays.map((delay) => ({ isTouch: true, saidTouch: delay !== undefined })),
    ...falseAlerts.map(() => ({ isTouch: false, saidTouch: true })),
  ].map((judgement, group) => ({ ...judgement, group }));
  console.log(`\n${file}, touch by touch`);
  for (const line of scoreLines(judgements)) console.log(`  ${line}`);
  console.log(`  told within ${inTime.toFixed(1)} s  ${share(soon.length, delays.length)}`);
  const delayTexts = delays.map((delay) => (delay === undefined ? 'never' : delay.toFixed(1)));
  console.log(
    `  seconds from the beginning of each touch to its alert: ${delayTexts.join(', ') || 'no touch'}`,
  );
  const falseTexts = falseAlerts.map((at) => `${at.toFixed(1)} s`);
  console.log(`  alerts without a touch at: ${falseTexts.join(', ') || 'none'}`);
  return judgements;
}
