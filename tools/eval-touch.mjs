// `npm run eval:touch -- FOLDER [--variants] [--sensitivity low|normal|high]`: how well the hand-on-face alert does on a
// folder: `manifest.csv` with the pictures in `images/` or beside it, clips with their segments, or both.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './lib/failure.mjs';
import { evaluateClip } from './touch/eval/evaluate-clip.mjs';
import { evaluatePictures } from './touch/eval/evaluate-pictures.mjs';
import { readClips } from './touch/eval/labelled-clips.mjs';
import { readPictures } from './touch/eval/labelled-pictures.mjs';

const usage =
  'Usage: npm run eval:touch -- FOLDER [--variants] [--sensitivity low|normal|high]; see docs/touch-alert.md.';
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
  const images = existsSync(join(folder, 'images')) ? join(folder, 'images') : folder;
  const pictures = existsSync(manifest) ? await readPictures(manifest, images) : [];
  const clips = await readClips(folder);
  if (pictures.length === 0 && clips.length === 0) {
    throw new Failure(
      `${folder} has no labels: neither a manifest.csv, nor a clip with its segments in a .json of the same name.`,
    );
  }
  if (pictures.length > 0) await evaluatePictures(images, pictures, options);
  for (const clip of clips) await evaluateClip(folder, clip, options);
  return 0;
};

/** @param {readonly string[]} args */
function parse(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        variants: { type: 'boolean', default: false },
        sensitivity: { type: 'string', default: 'normal' },
      },
    });
    const [given] = positionals;
    if (given !== undefined && sensitivities.includes(values.sensitivity)) {
      return { given, options: values };
    }
  } catch {
    // An option that there is not: a TypeError.
  }
  throw new Failure(usage);
}
