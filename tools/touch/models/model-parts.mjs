import { readFile } from 'node:fs/promises';
import { inWorkspace } from '../../lib/workspace.mjs';
import { sha256 } from './sha256.mjs';
import { rewriteModel } from './tflite-rewrite.mjs';

/**
 * One network of Google's, as a package of theirs carries it (all Apache-2.0).
 * @typedef {object} Part
 * @property {string} file below `node_modules`
 * @property {readonly [from: number, to: number]} [range] its bytes, where the file has more in it
 * @property {string} sha256 of those bytes
 * @property {import('./tflite-rewrite.mjs').Additions} additions what it lacks to be used in a task
 */

const zeroToOne = Object.freeze({ mean: 0, std: 255 });
const minusOneToOne = Object.freeze({ mean: 127.5, std: 127.5 });

const MESH_POINTS = 468;
/**
 * The points of the mesh that stand in for those of the irises, which this network does not know: centre, and the four
 * sides, of one eye and of the other.
 */
const IRIS_STAND_INS = [159, 133, 159, 33, 145, 386, 362, 386, 263, 374];

/** @type {Readonly<Record<'palm' | 'hand' | 'face' | 'mesh', Part>>} */
export const parts = Object.freeze({
  palm: {
    file: '@mediapipe/hands/hands_solution_packed_assets.data',
    range: [11, 2_341_291],
    sha256: '2f25e740121983f68ffc05f99991d524dc0ea812134f6316a26125816941ee85',
    additions: { normalization: zeroToOne },
  },
  hand: {
    file: '@mediapipe/hands/hand_landmark_full.tflite',
    sha256: '8c026882c9ec059ce0f8e75266bee5a9a23c341a40e0000df755374d3d1b9b68',
    additions: { normalization: zeroToOne },
  },
  face: {
    file: '@mediapipe/face_detection/face_detection_short_range.tflite',
    sha256: '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
    additions: { normalization: minusOneToOne },
  },
  mesh: {
    file: '@mediapipe/face_mesh/face_mesh_solution_packed_assets.data',
    range: [2_495_952, 3_737_848],
    sha256: 'c603fa6149219a3e9487dc9abd7a0c24474c77263273d24868378cdf40aa26d1',
    additions: {
      normalization: zeroToOne,
      // The task's graph reads 478 points of three coordinates; given fewer it returns garbage, without a word.
      gather: {
        output: 0,
        values: 3 * MESH_POINTS,
        picked: [...Array(MESH_POINTS).keys(), ...IRIS_STAND_INS].flatMap((point) => [
          3 * point,
          3 * point + 1,
          3 * point + 2,
        ]),
      },
    },
  },
});

/**
 * A network as a task takes it.
 * @param {Part} part
 * @throws where the package is not the one that was looked at
 */
export async function readPart({ file, range, sha256: expected, additions }) {
  const content = await readFile(inWorkspace('node_modules', file));
  const bytes = range === undefined ? content : content.subarray(...range);
  if (sha256(bytes) !== expected) throw new Error(`${file} is not what it was`);
  return rewriteModel(bytes, additions);
}
