import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../lib/failure.mjs';

/**
 * A picture and what somebody saw in it.
 * @typedef {{ file: string, label: Label }} LabelledPicture
 */

/** @typedef {(typeof labels)[number]} Label */

const labels = /** @type {const} */ (['yes', 'no', 'near', 'unsure']);

/**
 * The pictures of a manifest: CSV with the columns `file` and `hand_on_face` among others.
 * @param {string} manifest its path
 * @param {string} folder where the pictures are
 * @returns {Promise<LabelledPicture[]>}
 * @throws {Failure} where a column, a label or a picture is missing
 */
export async function readPictures(manifest, folder) {
  const [header = [], ...rows] = parseCsv(await readFile(manifest, 'utf8'));
  const [file, label] = ['file', 'hand_on_face'].map((name) => {
    const column = header.indexOf(name);
    if (column < 0) throw new Failure(`${manifest} has no column ${name}.`);
    return column;
  });
  if (rows.length === 0) throw new Failure(`${manifest} lists no picture.`);
  return rows.map((row) => {
    const [name = '', written = ''] = [row[file ?? 0], row[label ?? 0]];
    const known = labels.find((one) => one === written);
    if (known === undefined) {
      const choice = labels.join(', ');
      throw new Failure(
        `${manifest}: ${name} is labelled "${written}", which is none of ${choice}.`,
      );
    }
    if (name === '' || !existsSync(join(folder, name))) {
      throw new Failure(`${manifest}: there is no picture ${join(folder, name)}.`);
    }
    return { file: name, label: known };
  });
}

/**
 * @param {string} text comma-separated, with quotes where a value has a comma
 * @returns {string[][]} its rows, without empty ones
 */
function parseCsv(text) {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
      ),
    );
}
