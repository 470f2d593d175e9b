import {
  BlobSource,
  Conversion,
  Input,
  MATROSKA,
  MP4,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import { journalLine, type JournalEntry } from '../storage/recording-journal';
import {
  FINISHED_FILE,
  JOURNAL_FILE,
  RAW_FILE,
  recordingsFolder,
} from '../storage/recording-files';
import type { FinishReply, FinishRequest } from './finish-protocol';
import { madeFile } from './made-file';

// Makes a seekable file with its duration of one that the browser wrote in chunks: the packets are copied as they are,
// from disk to disk. The raw file goes only when the other has proved to be as long. Ended by `terminate()`.

/** Seconds by which the seekable file may differ from the raw one: a frame's length, and rounding. */
const TOLERANCE = 0.25;

const formats = [WEBM, MATROSKA, MP4];

addEventListener('message', ({ data }: MessageEvent<FinishRequest>) => {
  finish(data).then(reply, (error: unknown) => {
    reply({ type: 'failed', problem: error instanceof Error ? error.name : 'unknown' });
  });
});

async function finish({ id, container, recovered }: FinishRequest): Promise<FinishReply> {
  const folder = await (await recordingsFolder()).getDirectoryHandle(id);
  const raw = await (await folder.getFileHandle(RAW_FILE)).getFile();
  const seconds = await durationOf(raw);
  if (seconds === 0) {
    await (await recordingsFolder()).removeEntry(id, { recursive: true });
    return { type: 'empty' };
  }
  const { bytes, ms } = await madeFile(folder, FINISHED_FILE, async (handle) => {
    await remux(raw, await handle.createSyncAccessHandle(), container);
    const finished = await handle.getFile();
    const finishedSeconds = await durationOf(finished);
    if (Math.abs(finishedSeconds - seconds) > TOLERANCE) {
      // It would be so the next time, too.
      await note(folder, { type: 'unseekable' });
      throw new DOMException('The seekable file has another length', 'DataError');
    }
    return { bytes: finished.size, ms: finishedSeconds * 1_000 };
  });
  await note(folder, { type: 'finished', bytes, ms, recovered });
  await folder.removeEntry(RAW_FILE);
  return { type: 'finished', bytes, ms };
}

async function remux(
  raw: File,
  file: FileSystemSyncAccessHandle,
  container: FinishRequest['container'],
): Promise<void> {
  try {
    file.truncate(0);
    using input = new Input({ source: new BlobSource(raw), formats });
    const output = new Output({
      format:
        container === 'mp4' ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
      target: new StreamTarget(
        new WritableStream<StreamTargetChunk>({
          write: ({ data, position }) => {
            // A full disk may take a part and say nothing: a hole in the file would not be seen by its length.
            if (file.write(data, { at: position }) < data.byteLength) {
              throw new DOMException('The disk took a part only', 'QuotaExceededError');
            }
          },
        }),
        { chunked: true },
      ),
    });
    const conversion = await Conversion.init({ input, output, showWarnings: false });
    let told = 0;
    conversion.onProgress = (progress) => {
      if (progress - told < 0.01) return;
      told = progress;
      reply({ type: 'progress', progress });
    };
    await conversion.execute();
    file.flush();
  } finally {
    file.close();
  }
}

/** In seconds, counted to the end of the last packet and not read from a header. */
async function durationOf(file: File): Promise<number> {
  using input = new Input({ source: new BlobSource(file), formats });
  return (await input.computeDuration()) - (await input.getFirstTimestamp());
}

async function note(folder: FileSystemDirectoryHandle, entry: JournalEntry): Promise<void> {
  const handle = await folder.getFileHandle(JOURNAL_FILE);
  const journal = await handle.createSyncAccessHandle();
  try {
    const line = new TextEncoder().encode(journalLine(entry));
    // A line that was cut off before it stays one of its own.
    const data = new Uint8Array([...new TextEncoder().encode('\n'), ...line]);
    journal.write(data, { at: journal.getSize() });
    journal.flush();
  } finally {
    journal.close();
  }
}

function reply(message: FinishReply): void {
  postMessage(message);
}
