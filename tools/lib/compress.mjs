import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textTypes = new Set(['.css', '.html', '.ico', '.js', '.json', '.svg', '.txt', '.wasm']);

/** Below this many bytes there is nothing to win. A call is made of many small files of a few hundred. */
const smallest = 128;

const brotli = promisify(brotliCompress);
const encoders = [
  {
    suffix: '.br',
    encode: (/** @type {Buffer} */ content) =>
      brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  },
  {
    suffix: '.gz',
    encode: (/** @type {Buffer} */ content) => promisify(gzip)(content, { level: 9 }),
  },
];

/**
 * Writes a brotli and a gzip version next to every text file of a built client, so that the server
 * never compresses.
 * @param {string} folder absolute path
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries
      .filter((entry) => entry.isFile() && textTypes.has(extname(entry.name)))
      .map((entry) => compressFile(join(entry.parentPath, entry.name))),
  );
}

/** @param {string} file */
async function compressFile(file) {
  const { size } = await stat(file);
  if (size < smallest) return;
  const content = await readFile(file);
  for (const { suffix, encode } of encoders) {
    await writeFile(file + suffix, await encode(content));
  }
}
