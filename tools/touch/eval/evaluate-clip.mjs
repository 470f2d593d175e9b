import { frameJudgements, readSegments, touchDelays } from './clip-segments.mjs';
import { tally } from './evaluate-pictures.mjs';
import { countJudgements, scoreLines, share } from './scores.mjs';
import { TouchPage } from './touch-page.mjs';

/** As often as the product looks where the machine is fast enough. */
const FRAMES_PER_SECOND = 10;
/** What is promised, in seconds. */
const IN_TIME = 1;

/**
 * Prints how well a clip is followed: frame by frame, and touch by touch.
 * @param {string} folder
 * @param {string} clip
 * @param {string} segmentsFile
 * @param {{ sensitivity: string }} options
 */
export async function evaluateClip(folder, clip, segmentsFile, { sensitivity }) {
  const segments = await readSegments(segmentsFile);
  const page = await TouchPage.open(folder, { pictures: false, sensitivity });
  const said = await page.watchClip(clip, FRAMES_PER_SECOND);
  await page.close();

  console.log(`\n${clip}, frame by frame (hands on their way left out)`);
  const judgements = frameJudgements(said, segments);
  for (const line of scoreLines(countJudgements(judgements))) console.log(`  ${line}`);
  for (const label of ['touch', 'near', 'none']) {
    const states = judgements.filter((one) => one.label === label).map(({ state }) => state);
    console.log(`  ${label}: ${tally(states)}`);
  }

  console.log(`\n${clip}, touch by touch`);
  const { delays, falseAlerts } = touchDelays(said, segments);
  const told = delays.filter((delay) => delay !== undefined);
  const inTime = told.filter((delay) => delay <= IN_TIME);
  const alerts = told.length + falseAlerts.length;
  console.log(`  precision  ${share(told.length, alerts)}`);
  console.log(`  recall     ${share(told.length, delays.length)}`);
  console.log(`  told within ${IN_TIME.toFixed(1)} s  ${share(inTime.length, delays.length)}`);
  const delayTexts = delays.map((delay) => (delay === undefined ? 'never' : delay.toFixed(1)));
  console.log(`  seconds from the beginning of each touch to its alert: ${delayTexts.join(', ')}`);
  console.log(
    `  alerts without a touch at: ${falseAlerts.map((at) => at.toFixed(1)).join(', ') || 'none'}`,
  );
}
