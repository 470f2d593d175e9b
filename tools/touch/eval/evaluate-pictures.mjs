import { readManifest } from './labelled-pictures.mjs';
import { countJudgements, scoreLines } from './scores.mjs';
import { TouchPage } from './touch-page.mjs';

/** Changes that must not matter much: a decision that turns over with them was a lucky one. */
const variants = Object.freeze({
  mirrored: { mirrored: true },
  smaller: { scale: 0.7 },
  larger: { scale: 1.5 },
  darker: { brightness: 0.6 },
  brighter: { brightness: 1.4 },
});

/**
 * Prints how well single pictures are told apart.
 * @param {string} folder with the pictures
 * @param {string} manifest
 * @param {{ variants: boolean, sensitivity: string }} options
 */
export async function evaluatePictures(folder, manifest, options) {
  const pictures = await readManifest(manifest);
  const page = await TouchPage.open(folder, { pictures: true, sensitivity: options.sensitivity });
  const all = { 'as they are': {}, ...(options.variants ? variants : {}) };
  for (const [name, variant] of Object.entries(all)) {
    /** @type {{ file: string, label: string, state: string }[]} */
    const said = [];
    for (const { file, label } of pictures) {
      said.push({ file, label, state: await page.lookAtPicture(file, variant) });
    }
    console.log(`\nPictures, ${name}`);
    print(said);
  }
  await page.close();
}

/** @param {readonly { file: string, label: string, state: string }[]} said */
function print(said) {
  const judged = said.filter(({ label }) => label !== 'unsure');
  const counts = countJudgements(
    judged.map(({ label, state }) => ({ isTouch: label === 'yes', saidTouch: state === 'touch' })),
  );
  for (const line of scoreLines(counts)) console.log(`  ${line}`);
  for (const label of ['yes', 'no', 'unsure']) {
    const states = said.filter((one) => one.label === label).map(({ state }) => state);
    console.log(`  labelled ${label}: ${tally(states)}`);
  }
  const wrong = judged.filter(({ label, state }) => (label === 'yes') !== (state === 'touch'));
  for (const { file, label, state } of wrong) {
    console.log(`  wrong: ${file} is ${label}, said ${state}`);
  }
}

/** @param {readonly string[]} states */
export function tally(states) {
  return ['touch', 'near', 'away', 'unsure']
    .map((state) => `${state} ${states.filter((one) => one === state).length}`)
    .join(', ');
}
