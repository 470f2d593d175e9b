import { readFile } from 'node:fs/promises';
import { Failure } from '../../lib/failure.mjs';

/**
 * A picture and what somebody saw in it.
 * @typedef {{ file: string, label: 'yes' | 'no' | 'unsure' }} LabelledPicture
 */

const labels = new Set(['yes', 'no', 'unsure']);

/**
 * The pictures of a manifest: CSV with the columns `file` and `hand_on_face` among others.
 * @param {string} path
 * @returns {Promise<LabelledPicture[]>}
 */
export async function readManifest(path) {
  const [header = [], ...rows] = parseCsv(await readFile(path, 'utf8'));
  const [file, label] = [header.indexOf('file'), header.indexOf('hand_on_face')];
  if (file < 0 || label < 0) throw new Failure(`${path} lacks the column file or hand_on_face.`);
  return rows.map((row) => {
    const picture = { file: row[file] ?? '', label: row[label] ?? '' };
    if (!labels.has(picture.label)) {
      throw new Failure(`${path}: ${picture.file} is labelled neither yes, no nor unsure.`);
    }
    return /** @type {LabelledPicture} */ (picture);
  });
}

/**
 * @param {string} text comma-separated, with quotes where a value has a comma
 * @returns {string[][]} its rows, without empty ones
 */
function parseCsv(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
