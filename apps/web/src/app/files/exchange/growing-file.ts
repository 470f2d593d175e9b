import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WriteAnswer } from './worker-messages';

/** How often the sender hears how far it is, in bytes. */
const REPORT_BYTES = 1024 * 1024;

/** What is used of a `FileSystemSyncAccessHandle`. */
export interface DiskFile {
  write(data: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  flush(): void;
  close(): void;
}

/** A file that grows on the disk while its digest is taken. */
export class GrowingFile {
  private readonly digest = sha256.create();
  private bytes = 0;
  private reported = 0;

  /** @param size what was offered, in bytes */
  constructor(
    private readonly disk: DiskFile,
    private readonly size: number,
  ) {}

  /**
   * @returns what is to be told, if anything is
   * @throws DOMException where the disk refuses
   */
  write(bytes: ArrayBuffer): WriteAnswer | null {
    const chunk = new Uint8Array(bytes);
    if (this.bytes + chunk.length > this.size) return { type: 'failed', reason: 'corrupt' };
    if (this.disk.write(chunk, { at: this.bytes }) < chunk.length) {
      return { type: 'failed', reason: 'no-space' };
    }
    this.digest.update(chunk);
    this.bytes += chunk.length;
    if (this.bytes - this.reported < REPORT_BYTES && this.bytes < this.size) return null;
    this.reported = this.bytes;
    return { type: 'written', bytes: this.bytes };
  }

  /**
   * All has been written.
   *
   * @param expected the digest that the sender took
   */
  end(expected: string): WriteAnswer {
    this.disk.flush();
    const whole = this.bytes === this.size && bytesToHex(this.digest.digest()) === expected;
    if (!whole) return { type: 'failed', reason: 'corrupt' };
    this.disk.close();
    return { type: 'verified' };
  }

  close(): void {
    this.disk.close();
  }
}

/** What is told of a disk that refused; what is no refusal goes on as it is. */
export function refusalOf(error: unknown): WriteAnswer {
  if (!(error instanceof DOMException)) throw error;
  return { type: 'failed', reason: error.name === 'QuotaExceededError' ? 'no-space' : 'failed' };
}
