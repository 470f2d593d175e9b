import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inWorkspace } from '../../lib/workspace.mjs';
import { sha256 } from './sha256.mjs';
import { assembleBundle, faceTask, handTask } from './task-bundles.mjs';

/** Where the files are kept, compressed, so that they are made once and not with every build. */
const cache = inWorkspace('node_modules/.cache/lets-meet/touch');

/**
 * A file that is made.
 * @typedef {{ name: string, sha256: string, make: () => Promise<Buffer> }} Recipe
 */

/**
 * What the browser is told of a file.
 * @typedef {{ file: string, bytes: number, sha256: string }} TouchFile
 */

/** What of the library is not in our own worker: its WebAssembly and the module that starts it. */
const library = inWorkspace('node_modules/@mediapipe/tasks-vision/wasm');

const recipes = Object.freeze({
  loader: {
    name: 'vision_loader.js',
    sha256: '1f1d6215324a1fe62f6742d49a3db911170987ca18ad8c1b75f1a1c82acf2b44',
    make: () => readFile(join(library, 'vision_wasm_module_internal.js')),
  },
  wasm: {
    name: 'vision.wasm',
    sha256: '617b8e0248dbd27e9d7ece4218004eae4cefb499196d1bb4fa0e3fef21708756',
    make: () => readFile(join(library, 'vision_wasm_module_internal.wasm')),
  },
  hands: { ...handTask, make: () => assembleBundle(handTask) },
  face: { ...faceTask, make: () => assembleBundle(faceTask) },
});

/** So many digits of a hash stand in a file's name. */
const DIGITS = 16;

/** Makes what is missing of the files that the hand-on-face alert loads, with brotli and gzip beside each. */
export async function makeTouchFiles() {
  await mkdir(cache, { recursive: true });
  for (const { name, sha256: hash, make } of Object.values(recipes)) {
    const path = join(cache, hashedName(name, hash));
    // The plain file is written last: where it is, the others are.
    if (!existsSync(path)) await keep(path, hash, await make());
  }
}

/**
 * Puts them into a built client: below `touch/`, and `manifest.json` with their names.
 * @param {string} webRoot absolute path
 */
export async function placeTouchFiles(webRoot) {
  await makeTouchFiles();
  const folder = join(webRoot, 'touch');
  await mkdir(folder, { recursive: true });
  const entries = await Promise.all(
    Object.entries(recipes).map(async ([key, recipe]) => [key, await place(folder, recipe)]),
  );
  const manifest = JSON.stringify(Object.fromEntries(entries), null, 2);
  await writeFile(join(folder, 'manifest.json'), `${manifest}\n`);
}

/**
 * @param {string} folder
 * @param {Recipe} recipe
 * @returns {Promise<TouchFile>}
 */
async function place(folder, { name, sha256: hash }) {
  const file = hashedName(name, hash);
  for (const suffix of ['', '.br', '.gz']) {
    await copyFile(join(cache, file + suffix), join(folder, file + suffix));
  }
  return { file, bytes: (await stat(join(cache, file))).size, sha256: hash };
}

/**
 * @param {string} name with one dot
 * @param {string} hash
 */
function hashedName(name, hash) {
  return name.replace('.', `-${hash.slice(0, DIGITS)}.`);
}

/**
 * @param {string} path
 * @param {string} hash
 * @param {Buffer} content
 */
async function keep(path, hash, content) {
  if (sha256(content) !== hash) throw new Error(`${path}: what was made has another hash`);
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        // A quarter of the best quality's time, and 3 % more bytes.
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 6 }),
  ]);
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, gzipped);
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}
