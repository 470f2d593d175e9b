// `npm run eval:touch -- FOLDER`: how well the hand-on-face alert does on a folder: `manifest.csv` with the pictures in
// `images/` or beside it, clips with their segments, or both. Its options are in docs/touch-alert.md.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './lib/failure.mjs';
import { evaluateClip } from './touch/eval/evaluate-clip.mjs';
import { evaluatePictures } from './touch/eval/evaluate-pictures.mjs';
import { readClips } from './touch/eval/labelled-clips.mjs';
import { readPictures } from './touch/eval/labelled-pictures.mjs';
import { precisionAndRecall } from './touch/eval/scores.mjs';

const usage =
  'Usage: npm run eval:touch -- FOLDER [--images FOLDER] [--variants] [--sensitivity low|normal|high] [--at-least SHARE]';
const sensitivities = ['low', 'normal', 'high'];

/** @type {import('./run.mjs').Command} */
export default async (args) => {
  const { given, options } = parse(args);
  const folder = resolve(given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Failure(`There is no folder ${folder}.`);
  }
  // All that can be wrong with what is given is said before anything is run.
  const manifest = join(folder, 'manifest.csv');
  const images = options.images === undefined ? imagesOf(folder) : resolve(options.images);
  const pictures = existsSync(manifest) ? await readPictures(manifest, images) : [];
  const clips = await readClips(folder);
  if (pictures.length === 0 && clips.length === 0) {
    throw new Failure(
      `${folder} has no labels: neither a manifest.csv, nor a clip with its segments in a .json of the same name.`,
    );
  }
  const least = Number(options['at-least']);
  if (pictures.length > 0) check(await evaluatePictures(images, pictures, options), least);
  for (const clip of clips) check(await evaluateClip(folder, clip, options), least);
  return 0;
};

/** @param {string} folder */
function imagesOf(folder) {
  const images = join(folder, 'images');
  return existsSync(images) ? images : folder;
}

/**
 * @param {readonly import('./touch/eval/scores.mjs').Judgement[]} judgements
 * @param {number} least what precision and recall are to reach
 * @throws {Failure} where one does not
 */
function check(judgements, least) {
  for (const [name, value] of Object.entries(precisionAndRecall(judgements))) {
    if (value < least) throw new Failure(`The ${name}, ${value.toFixed(2)}, is below ${least}.`);
  }
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        variants: { type: 'boolean', default: false },
        sensitivity: { type: 'string', default: 'normal' },
        images: { type: 'string' },
        'at-least': { type: 'string', default: '0' },
      },
    });
    const [given] = positionals;
    const isShare = Number(values['at-least']) >= 0 && Number(values['at-least']) <= 1;
    if (given !== undefined && isShare && sensitivities.includes(values.sensitivity)) {
      return { given, options: values };
    }
  } catch {
    // An option that there is not: a TypeError.
  }
  throw new Failure(usage);
}
