import { GrowingFile, refusalOf } from './growing-file';
import type { WriteAnswer, WriteRequest } from './worker-messages';

// Writes one file to the disk. Requests are answered one after the other; after the last one nothing is.

interface Arriving {
  readonly file: GrowingFile;
  readonly remove: () => Promise<void>;
}

let arriving: Arriving | null = null;
let done: Promise<unknown> = Promise.resolve();
let over = false;

addEventListener('message', ({ data: request }: MessageEvent<WriteRequest>) => {
  done = done.then(() => (over ? undefined : handle(request)));
});

async function handle(request: WriteRequest): Promise<void> {
  const told = await answerTo(request);
  if (told?.type === 'failed' || request.type === 'discard') await arriving?.remove();
  if (told !== null) postMessage(told);
  over = told?.type === 'failed' || told?.type === 'verified' || request.type === 'discard';
  if (over) close();
}

async function answerTo(request: WriteRequest): Promise<WriteAnswer | null> {
  try {
    switch (request.type) {
      case 'open':
        arriving = await open(request);
        return null;
      case 'write':
        return arriving?.file.write(request.bytes) ?? null;
      case 'end':
        return arriving?.file.end(request.sha256) ?? null;
      case 'discard':
        return null;
    }
  } catch (error) {
    return refusalOf(error);
  }
}

async function open({
  folder: path,
  name,
  size,
}: Extract<WriteRequest, { type: 'open' }>): Promise<Arriving> {
  let folder = await navigator.storage.getDirectory();
  for (const part of path) folder = await folder.getDirectoryHandle(part, { create: true });
  const handle = await folder.getFileHandle(name, { create: true });
  const file = new GrowingFile(await handle.createSyncAccessHandle(), size);
  return {
    file,
    remove: async () => {
      file.close();
      await folder.removeEntry(name);
    },
  };
}
