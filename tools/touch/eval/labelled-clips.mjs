import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as z from 'zod';
import { Failure } from '../../lib/failure.mjs';

/**
 * What is true in a part of a clip, from and to in seconds. `moving` is a hand on its way: neither wrong nor right.
 * @typedef {z.infer<typeof segment>} Segment
 */

/**
 * A clip of a folder and what somebody saw in it.
 * @typedef {{ file: string, segments: readonly Segment[] }} LabelledClip
 */

const segment = z.object({
  from: z.number(),
  to: z.number(),
  label: z.enum(['none', 'near', 'moving', 'touch', 'unsure']),
});
const clip = z.object({ segments: z.array(segment).nonempty() });

/** What the browser may be able to play. */
const videos = new Set(['.mp4', '.m4v', '.mov', '.webm', '.mkv']);

/**
 * The clips of a folder: each has a file of segments with its own name (`clip.mp4` and `clip.json`). Where there is but one
 * clip and one such file, they belong together whatever their names are.
 * @param {string} folder
 * @returns {Promise<LabelledClip[]>}
 * @throws {Failure} where a file of segments is broken
 */
export async function readClips(folder) {
  const names = readdirSync(folder);
  const files = names.filter((name) => videos.has(extname(name).toLowerCase()));
  const labels = names.filter((name) => extname(name).toLowerCase() === '.json');
  const ownLabels = (/** @type {string} */ file) =>
    files.length === 1 && labels.length === 1
      ? labels
      : labels.filter((name) => basename(name, extname(name)) === basename(file, extname(file)));
  return Promise.all(
    files.flatMap((file) =>
      ownLabels(file).map(async (name) => ({
        file,
        segments: await readSegments(join(folder, name)),
      })),
    ),
  );
}

/**
 * @param {string} path
 * @returns {Promise<Segment[]>} in the order of time
 */
async function readSegments(path) {
  const parsed = clip.safeParse(parseJson(await readFile(path, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Failure(
      `${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. It needs segments, each with from, to (seconds) and label.`,
    );
  }
  return parsed.data.segments.toSorted((a, b) => a.from - b.from);
}

/** @param {string} text @returns {unknown} undefined where it is no JSON */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
