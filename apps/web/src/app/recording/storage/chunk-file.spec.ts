import { ChunkFile, type WritableFile } from './chunk-file';
import { readJournal } from './recording-journal';

/** A file on a disk that takes so many bytes, flushed or lost. */
class FakeFile implements WritableFile {
  private held = new Uint8Array();
  flushed = new Uint8Array();
  room = Infinity;

  getSize(): number {
    return this.held.byteLength;
  }

  write(data: Uint8Array, { at }: { at: number }): number {
    const taken = data.subarray(0, this.room);
    const longer = new Uint8Array(at + taken.byteLength);
    longer.set(this.held);
    longer.set(taken, at);
    this.held = longer;
    return taken.byteLength;
  }

  truncate(size: number): void {
    this.held = this.held.slice(0, size);
  }

  flush(): void {
    this.flushed = this.held.slice();
  }

  close(): void {
    this.flush();
  }
}

describe('A recording that is written', () => {
  let raw: FakeFile;
  let journal: FakeFile;
  let file: ChunkFile;

  const journalState = () => readJournal(new TextDecoder().decode(journal.flushed));

  beforeEach(() => {
    raw = new FakeFile();
    journal = new FakeFile();
    file = new ChunkFile(raw, journal);
    file.begin({
      type: 'begun',
      peerName: 'Ben',
      startedAt: 1,
      mimeType: 'video/webm',
      picture: 'side-by-side',
    });
  });

  it('is on the disk, and in its journal, after each chunk', () => {
    expect(file.append(Uint8Array.of(1, 2, 3), 500)).toBe(3);
    expect(file.append(Uint8Array.of(4), 1_000)).toBe(4);
    expect([...raw.flushed]).toEqual([1, 2, 3, 4]);
    expect(journalState()).toEqual(jasmine.objectContaining({ bytes: 4, ms: 1_000 }));
  });

  it('keeps what is there when the disk does not take a chunk whole', () => {
    file.append(Uint8Array.of(1, 2, 3), 500);
    raw.room = 1;
    expect(() => file.append(Uint8Array.of(4, 5), 1_000)).toThrowError(/part of a chunk/);
    expect([...raw.flushed]).toEqual([1, 2, 3]);
    expect(journalState()).toEqual(jasmine.objectContaining({ bytes: 3, stage: 'begun' }));
  });
});
