import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { GrowingFile, refusalOf, type DiskFile } from './growing-file';

/** A disk with room for so many bytes. */
class SmallDisk implements DiskFile {
  readonly content: number[] = [];
  closed = false;

  constructor(private readonly room = Infinity) {}

  write(data: Uint8Array, { at }: { at: number }): number {
    const taken = data.subarray(0, Math.max(0, this.room - at));
    this.content.splice(at, taken.length, ...taken);
    return taken.length;
  }

  flush(): void {
    // What is written is there at once.
  }

  close(): void {
    this.closed = true;
  }
}

const SENT = [1, 2, 3, 4, 5, 6];
const DIGEST = bytesToHex(sha256(new Uint8Array(SENT)));

describe('A file that grows on the disk', () => {
  const chunk = (...bytes: number[]) => new Uint8Array(bytes).buffer;

  it('is verified when all of it is there and its digest is the sender’s', () => {
    const disk = new SmallDisk();
    const file = new GrowingFile(disk, 6);
    expect(file.write(chunk(1, 2, 3, 4))).toBeNull();
    expect(file.write(chunk(5, 6))).toEqual({ type: 'written', bytes: 6 });
    expect(file.end(DIGEST)).toEqual({ type: 'verified' });
    expect(disk.content).toEqual(SENT);
    expect(disk.closed).toBeTrue();
  });

  it('is not what was sent when a byte of it is another, one is missing, or there is one more', () => {
    const changed = new GrowingFile(new SmallDisk(), 6);
    changed.write(chunk(1, 2, 3, 4, 5, 7));
    expect(changed.end(DIGEST)).toEqual({ type: 'failed', reason: 'corrupt' });

    const short = new GrowingFile(new SmallDisk(), 6);
    short.write(chunk(1, 2, 3, 4, 5));
    expect(short.end(DIGEST)).toEqual({ type: 'failed', reason: 'corrupt' });

    const long = new GrowingFile(new SmallDisk(), 6);
    expect(long.write(chunk(...SENT, 7))).toEqual({ type: 'failed', reason: 'corrupt' });
  });

  it('has no room where the disk takes only a part of it', () => {
    const file = new GrowingFile(new SmallDisk(4), 6);
    expect(file.write(chunk(1, 2, 3))).toBeNull();
    expect(file.write(chunk(4, 5, 6))).toEqual({ type: 'failed', reason: 'no-space' });
  });

  it('has no room where the browser gives no more of it, and fails where it refuses otherwise', () => {
    const refused = (name: string) => refusalOf(new DOMException('', name));
    expect(refused('QuotaExceededError')).toEqual({ type: 'failed', reason: 'no-space' });
    expect(refused('InvalidStateError')).toEqual({ type: 'failed', reason: 'failed' });
    expect(() => refusalOf(new TypeError('a bug'))).toThrowError(TypeError);
  });
});
