import { FileWriter, type Arriving } from './file-writer';
import { GrowingFile } from './growing-file';
import type { WriteRequest } from './worker-messages';

// Writes one file to the disk.

const writer = new FileWriter(open, (answer) => {
  if (answer === null) close();
  else postMessage(answer);
});

addEventListener('message', ({ data: request }: MessageEvent<WriteRequest>) => {
  void writer.take(request);
});

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
