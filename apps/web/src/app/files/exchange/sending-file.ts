import { readFileWorker } from './file-workers';
import type { ReadAnswer, ReadRequest } from './worker-messages';

/** What every browser takes in one message: https://www.rfc-editor.org/rfc/rfc8831#section-6.6 and the sizes after it. */
const CHUNK_BYTES = 64 * 1024;
/** The browser's own buffer is filled up to here, and again when it is half empty. */
const BUFFERED_BYTES = 1024 * 1024;
/** The sender is at most so far ahead of the receiver's disk: what is between them is in somebody's memory. */
const WINDOW_BYTES = 16 * 1024 * 1024;

/** How it went. */
export type Sent =
  | { readonly type: 'whole'; readonly sha256: string }
  | { readonly type: 'unreadable' }
  /** The channel refused a part of it. */
  | { readonly type: 'failed' }
  /** Nobody wants it any more, or the channel is gone with its call. */
  | { readonly type: 'stopped' };

/** A file that is sent: read block by block in a worker, and no faster than the other takes it. */
export class SendingFile {
  private readonly worker = readFileWorker(Worker);
  private sent = 0;
  private written = 0;
  private stopped = false;
  private wake: () => void = () => undefined;
  private answer: (read: ReadAnswer) => void = () => undefined;
  private readonly wakeUp = (): void => {
    this.wake();
  };

  constructor(
    private readonly channel: RTCDataChannel,
    file: File,
  ) {
    this.worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      this.answer(data);
    };
    this.worker.onerror = () => {
      this.answer({ type: 'unreadable' });
    };
    this.post({ type: 'open', file });
  }

  /** Sends all of it. */
  async run(): Promise<Sent> {
    this.channel.bufferedAmountLowThreshold = BUFFERED_BYTES / 2;
    this.channel.addEventListener('bufferedamountlow', this.wakeUp);
    try {
      let next = this.next();
      for (;;) {
        const read = await next;
        if (this.stopped) return { type: 'stopped' };
        if (read.type === 'unreadable') return read;
        if (read.type === 'end') return { type: 'whole', sha256: read.sha256 };
        // The next block is read while this one is sent.
        next = this.next();
        const refused = await this.send(read.bytes);
        if (refused !== null) return refused;
      }
    } finally {
      this.stop();
    }
  }

  /** So many bytes are on the receiver's disk. */
  advance(written: number): void {
    this.written = Math.max(this.written, Math.min(written, this.sent));
    this.wakeUp();
  }

  stop(): void {
    this.stopped = true;
    this.channel.removeEventListener('bufferedamountlow', this.wakeUp);
    this.worker.terminate();
    this.answer({ type: 'unreadable' });
    this.wakeUp();
  }

  /** @returns why it goes no further; null where all of the block is on its way */
  private async send(block: ArrayBuffer): Promise<Sent | null> {
    for (let at = 0; at < block.byteLength; at += CHUNK_BYTES) {
      while (!this.stopped && this.mustWait()) {
        await new Promise<void>((resolve) => (this.wake = resolve));
      }
      if (this.stopped || this.channel.readyState !== 'open') return { type: 'stopped' };
      const chunk = new Uint8Array(block, at, Math.min(CHUNK_BYTES, block.byteLength - at));
      try {
        this.channel.send(chunk);
      } catch (error) {
        // OperationError: its buffer is full all the same.
        if (error instanceof DOMException) return { type: 'failed' };
        throw error;
      }
      this.sent += chunk.length;
    }
    return null;
  }

  private mustWait(): boolean {
    return (
      this.channel.bufferedAmount >= BUFFERED_BYTES || this.sent - this.written >= WINDOW_BYTES
    );
  }

  private next(): Promise<ReadAnswer> {
    return new Promise((resolve) => {
      this.answer = resolve;
      this.post({ type: 'next' });
    });
  }

  private post(request: ReadRequest): void {
    this.worker.postMessage(request);
  }
}
