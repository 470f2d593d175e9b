import { parts, readPart } from './model-parts.mjs';
import { sha256 } from './sha256.mjs';
import { storedZip } from './stored-zip.mjs';

/**
 * A task of MediaPipe's and the networks in its bundle, under the names by which it looks for them.
 * @typedef {object} TaskBundle
 * @property {string} name the name that Google gives the file
 * @property {string} sha256 of what is made
 * @property {Readonly<Record<string, import('./model-parts.mjs').Part>>} networks
 */

/** @type {TaskBundle} */
export const handTask = {
  name: 'hand_landmarker.task',
  sha256: '7c29dd820eb6935623d0f7fecae89c89a69dc190287a17a3b28d29ac52343a39',
  networks: {
    'hand_detector.tflite': parts.palm,
    'hand_landmarks_detector.tflite': parts.hand,
  },
};

/** @type {TaskBundle} */
export const faceTask = {
  name: 'face_landmarker.task',
  sha256: '2e8c39ee64bed746a94a6764cdb942de76c8749a8c0f6298dad35ce15ffa9f7d',
  networks: {
    'face_detector.tflite': parts.face,
    'face_landmarks_detector.tflite': parts.mesh,
  },
};

/**
 * @param {TaskBundle} bundle
 * @throws where the result is another than the one whose hash is written down above
 */
export async function assembleBundle({ name, sha256: expected, networks }) {
  const files = await Promise.all(
    Object.entries(networks).map(async ([name, part]) => ({ name, content: await readPart(part) })),
  );
  const content = storedZip(files);
  const found = sha256(content);
  if (found !== expected) throw new Error(`${name} came out with the SHA-256 ${found}`);
  return content;
}
