import type { StopReason } from '../file-word';
import { writeFileWorker } from './file-workers';
import type { WriteAnswer, WriteRequest } from './worker-messages';

/** What a file that arrives has to say. */
export interface ReceivingFileListener {
  readonly written: (bytes: number) => void;
  readonly verified: () => void;
  /** Nothing of it is kept. */
  readonly failed: (reason: StopReason) => void;
}

/** A file that arrives: each chunk goes to a worker of its own, which writes it to the disk. */
export class ReceivingFile {
  private readonly worker = writeFileWorker(Worker);

  constructor(
    place: { readonly folder: readonly string[]; readonly name: string; readonly size: number },
    listener: ReceivingFileListener,
  ) {
    this.worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) => {
      switch (data.type) {
        case 'written':
          listener.written(data.bytes);
          break;
        case 'verified':
          listener.verified();
          break;
        case 'failed':
          listener.failed(data.reason);
          break;
      }
    };
    this.worker.onerror = () => {
      listener.failed('failed');
    };
    this.post({ type: 'open', ...place });
  }

  /** The buffer is not the caller's any more. */
  write(bytes: ArrayBuffer): void {
    this.post({ type: 'write', bytes }, [bytes]);
  }

  /** All was written; `sha256` is what the sender says of it. */
  end(sha256: string): void {
    this.post({ type: 'end', sha256 });
  }

  /** Removes what is there of it, and says nothing more. */
  discard(): void {
    this.worker.onmessage = null;
    this.worker.onerror = null;
    this.post({ type: 'discard' });
  }

  private post(request: WriteRequest, transfer: Transferable[] = []): void {
    this.worker.postMessage(request, transfer);
  }
}
