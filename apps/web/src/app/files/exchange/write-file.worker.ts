import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WriteAnswer, WriteRequest } from './worker-messages';

/** How often the sender hears how far it is, in bytes. */
const REPORT_BYTES = 1024 * 1024;

/** A file that grows on the disk while its digest is taken. */
class GrowingFile {
  private readonly digest = sha256.create();
  private bytes = 0;
  private reported = 0;

  private constructor(
    private readonly folder: FileSystemDirectoryHandle,
    private readonly name: string,
    private readonly size: number,
    private readonly handle: FileSystemSyncAccessHandle,
  ) {}

  static async open(path: readonly string[], name: string, size: number): Promise<GrowingFile> {
    let folder = await navigator.storage.getDirectory();
    for (const part of path) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    return new GrowingFile(folder, name, size, await file.createSyncAccessHandle());
  }

  /** @returns what is to be told, if anything is */
  write(bytes: ArrayBuffer): WriteAnswer | null {
    const chunk = new Uint8Array(bytes);
    if (this.bytes + chunk.length > this.size) return { type: 'failed', reason: 'corrupt' };
    if (this.handle.write(chunk, { at: this.bytes }) < chunk.length) {
      return { type: 'failed', reason: 'no-space' };
    }
    this.digest.update(chunk);
    this.bytes += chunk.length;
    if (this.bytes - this.reported < REPORT_BYTES && this.bytes < this.size) return null;
    this.reported = this.bytes;
    return { type: 'written', bytes: this.bytes };
  }

  end(expected: string): WriteAnswer {
    this.handle.flush();
    const whole = this.bytes === this.size && bytesToHex(this.digest.digest()) === expected;
    if (!whole) return { type: 'failed', reason: 'corrupt' };
    this.handle.close();
    return { type: 'verified' };
  }

  async remove(): Promise<void> {
    this.handle.close();
    await this.folder.removeEntry(this.name);
  }
}

let file: GrowingFile | null = null;
/** Requests are answered one after the other; after the last one nothing is. */
let done: Promise<unknown> = Promise.resolve();
let over = false;

addEventListener('message', ({ data: request }: MessageEvent<WriteRequest>) => {
  done = done.then(() => (over ? undefined : handle(request)));
});

async function handle(request: WriteRequest): Promise<void> {
  const told = await answerTo(request);
  if (told?.type === 'failed' || request.type === 'discard') await file?.remove();
  if (told !== null) postMessage(told);
  over = told?.type === 'failed' || told?.type === 'verified' || request.type === 'discard';
  if (over) close();
}

async function answerTo(request: WriteRequest): Promise<WriteAnswer | null> {
  try {
    switch (request.type) {
      case 'open':
        file = await GrowingFile.open(request.folder, request.name, request.size);
        return null;
      case 'write':
        return file?.write(request.bytes) ?? null;
      case 'end':
        return file?.end(request.sha256) ?? null;
      case 'discard':
        return null;
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const reason = error.name === 'QuotaExceededError' ? 'no-space' : 'failed';
    return { type: 'failed', reason };
  }
}
