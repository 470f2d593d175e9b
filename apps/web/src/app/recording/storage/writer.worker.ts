import { ChunkFile } from './chunk-file';
import type { Begun } from './recording-journal';
import { JOURNAL_FILE, RAW_FILE, recordingsFolder } from './recording-files';
import type { WriterReply, WriterRequest } from './writer-protocol';

// Writes one recording to the disk. Requests are done one after the other.

let file: ChunkFile | null = null;
let last = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<WriterRequest>) => {
  last = last.then(async () => {
    try {
      reply(await done(data));
    } catch (error) {
      // What follows would leave a gap: nothing more is written.
      file?.close();
      file = null;
      reply({ type: 'failed', problem: error instanceof Error ? error.name : 'unknown' });
    }
  });
});

async function done(request: WriterRequest): Promise<WriterReply> {
  switch (request.type) {
    case 'open':
      file = await open(request.id, request.begun);
      return { type: 'opened' };
    case 'append': {
      const chunk = new Uint8Array(await request.chunk.arrayBuffer());
      return { type: 'written', at: request.at, bytes: opened().append(chunk, request.at) };
    }
    case 'stop':
      opened().stop(request.at);
      opened().close();
      return { type: 'stopped' };
  }
}

async function open(id: string, begun: Begun): Promise<ChunkFile> {
  const folder = await (await recordingsFolder()).getDirectoryHandle(id, { create: true });
  const handles = [RAW_FILE, JOURNAL_FILE].map(async (name) =>
    (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle(),
  );
  const [raw, journal] = (await Promise.all(handles)) as [
    FileSystemSyncAccessHandle,
    FileSystemSyncAccessHandle,
  ];
  const made = new ChunkFile(raw, journal);
  made.begin(begun);
  return made;
}

function opened(): ChunkFile {
  if (file === null) throw new Error('The file is not open');
  return file;
}

function reply(message: WriterReply): void {
  postMessage(message);
}
