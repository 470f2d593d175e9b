import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ReadAnswer, ReadRequest } from './worker-messages';

/** What is read, and held in memory, at once. */
const BLOCK_BYTES = 512 * 1024;

const digest = sha256.create();
let file = new Blob();
let offset = 0;

addEventListener('message', ({ data: request }: MessageEvent<ReadRequest>) => {
  if (request.type === 'open') file = request.file;
  else void next().then(answer);
});

async function next(): Promise<ReadAnswer> {
  if (offset >= file.size) return { type: 'end', sha256: bytesToHex(digest.digest()) };
  try {
    const bytes = await file.slice(offset, offset + BLOCK_BYTES).arrayBuffer();
    offset += bytes.byteLength;
    digest.update(new Uint8Array(bytes));
    return { type: 'block', bytes };
  } catch (error) {
    // NotReadableError: it was changed or moved since it was chosen. NotFoundError: it is a folder, or gone.
    if (error instanceof DOMException) return { type: 'unreadable' };
    throw error;
  }
}

function answer(message: ReadAnswer): void {
  postMessage(message, { transfer: message.type === 'block' ? [message.bytes] : [] });
}
