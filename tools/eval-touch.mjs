// `npm run eval:touch -- FOLDER [--variants] [--sensitivity low|normal|high]`: how well the hand-on-face alert does on a
// folder: `manifest.csv` with `images/` (or the pictures beside it), or `clip.json` with a clip, or both.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './lib/failure.mjs';
import { evaluateClip } from './touch/eval/evaluate-clip.mjs';
import { evaluatePictures } from './touch/eval/evaluate-pictures.mjs';

const usage = 'npm run eval:touch -- FOLDER [--variants] [--sensitivity low|normal|high]';

/** @type {import('./run.mjs').Command} */
export default async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      variants: { type: 'boolean', default: false },
      sensitivity: { type: 'string', default: 'normal' },
    },
  });
  const [given] = positionals;
  if (given === undefined) throw new Failure(usage);
  const folder = resolve(given);
  const [manifest, segments] = [join(folder, 'manifest.csv'), join(folder, 'clip.json')];
  if (!existsSync(manifest) && !existsSync(segments)) {
    throw new Failure(`${folder} has neither manifest.csv nor clip.json.`);
  }
  if (existsSync(manifest)) {
    const images = join(folder, 'images');
    await evaluatePictures(existsSync(images) ? images : folder, manifest, values);
  }
  if (existsSync(segments)) {
    const clip = readdirSync(folder).find((name) => /\.(mp4|webm)$/.test(name));
    if (clip === undefined) throw new Failure(`${folder} has a clip.json, but no clip.`);
    await evaluateClip(folder, clip, segments, values);
  }
  return 0;
};
