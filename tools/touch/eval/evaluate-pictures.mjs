import { scoreLines, share, tally } from './scores.mjs';
import { TouchPage } from './touch-page.mjs';

/** @import { LabelledPicture } from './labelled-pictures.mjs' */
/** @import { Judgement } from './scores.mjs' */

/** Changes that must not matter much: a decision that turns over with them was a lucky one. */
const variants = Object.freeze({
  plain: {},
  mirrored: { mirrored: true },
  smaller: { scale: 0.7 },
  larger: { scale: 1.5 },
  darker: { brightness: 0.6 },
  brighter: { brightness: 1.4 },
});

/**
 * A picture, and the state that was said of it.
 * @typedef {LabelledPicture & { state: string }} SaidPicture
 */

/**
 * Prints how well single pictures are told apart.
 * @param {string} folder with the pictures
 * @param {readonly LabelledPicture[]} pictures
 * @param {{ variants: boolean, sensitivity: string }} options
 * @returns {Promise<Judgement[]>}
 */
export function evaluatePictures(folder, pictures, { variants, sensitivity }) {
  return TouchPage.use(folder, { pictures: true, sensitivity }, (page) =>
    evaluateOn(page, pictures, variants),
  );
}

/**
 * @param {TouchPage} page
 * @param {readonly LabelledPicture[]} pictures
 * @param {boolean} withVariants
 * @returns {Promise<Judgement[]>}
 */
async function evaluateOn(page, pictures, withVariants) {
  const all = [];
  for (const [name, variant] of Object.entries(withVariants ? variants : { plain: {} })) {
    const said = await look(page, pictures, variant);
    console.log(`\nPictures${withVariants ? `, ${name}` : ''}`);
    print(said);
    all.push(...said);
  }
  if (withVariants) {
    console.log(
      '\nPictures, all of these (the intervals of shares as if none were the same picture)',
    );
    for (const line of scoreLines(judgements(all))) console.log(`  ${line}`);
  }
  return judgements(all);
}

/**
 * @param {TouchPage} page
 * @param {readonly LabelledPicture[]} pictures
 * @param {object} variant
 * @returns {Promise<SaidPicture[]>}
 */
function look(page, pictures, variant) {
  return Promise.all(
    pictures.map(async (picture) => ({
      ...picture,
      state: await page.lookAtPicture(picture.file, variant),
    })),
  );
}

/** @param {readonly SaidPicture[]} said */
function print(said) {
  for (const line of scoreLines(judgements(said))) console.log(`  ${line}`);
  for (const label of ['yes', 'no', 'near', 'unsure']) {
    const states = said.filter((one) => one.label === label).map(({ state }) => state);
    if (states.length > 0) console.log(`  labelled ${label}: ${tally(states)}`);
  }
  for (const label of ['near', 'unsure']) {
    const those = said.filter((one) => one.label === label);
    if (those.length === 0) continue;
    const touches = those.filter(({ state }) => state === 'touch');
    console.log(`  told as touch where it is ${label}  ${share(touches.length, those.length)}`);
  }
  for (const { file, label, state } of said) {
    const isWrong = label === 'yes' ? state !== 'touch' : label === 'no' && state === 'touch';
    if (isWrong) console.log(`  wrong: ${file} is ${label}, said ${state}`);
  }
}

/**
 * @param {readonly SaidPicture[]} said those that are near or unsure are not counted
 * @returns {Judgement[]}
 */
function judgements(said) {
  return said
    .filter(({ label }) => label === 'yes' || label === 'no')
    .map(({ file, label, state }) => ({
      isTouch: label === 'yes',
      saidTouch: state === 'touch',
      group: file,
    }));
}
