import { journalLine, type Begun } from './recording-journal';

/** What is used of a `FileSystemSyncAccessHandle`. */
export interface WritableFile {
  getSize(): number;
  write(data: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/**
 * A recording as it is written: the chunk first, then the line in the journal that says it is there, both flushed. What
 * cannot be written whole is taken back, so that the files always end with a whole chunk.
 */
export class ChunkFile {
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly raw: WritableFile,
    private readonly journal: WritableFile,
  ) {}

  begin(begun: Begun): void {
    this.note(journalLine(begun));
  }

  /** @returns the bytes that are on the disk now */
  append(chunk: Uint8Array<ArrayBuffer>, at: number): number {
    append(this.raw, chunk);
    const bytes = this.raw.getSize();
    this.note(journalLine({ type: 'written', at, bytes }));
    return bytes;
  }

  stop(at: number): void {
    this.note(journalLine({ type: 'stopped', at }));
  }

  close(): void {
    this.raw.close();
    this.journal.close();
  }

  private note(line: string): void {
    append(this.journal, this.encoder.encode(line));
  }
}

/** @throws DOMException `QuotaExceededError` where the disk does not take all of it; the file is as it was then */
function append(file: WritableFile, data: Uint8Array<ArrayBuffer>): void {
  const end = file.getSize();
  try {
    const written = file.write(data, { at: end });
    if (written < data.byteLength) {
      throw new DOMException('The disk took a part of a chunk', 'QuotaExceededError');
    }
  } catch (error) {
    file.truncate(end);
    throw error;
  } finally {
    file.flush();
  }
}
