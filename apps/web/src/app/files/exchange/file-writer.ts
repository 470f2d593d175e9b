import { refusalOf, type GrowingFile } from './growing-file';
import type { WriteAnswer, WriteRequest } from './worker-messages';

type OpenRequest = Extract<WriteRequest, { type: 'open' }>;

/** A file on the disk that is being written. */
export interface Arriving {
  readonly file: Pick<GrowingFile, 'end' | 'write'>;
  readonly remove: () => Promise<void>;
}

/** Writes one file: requests are answered one after the other, and after the last one nothing is. */
export class FileWriter {
  private arriving: Arriving | null = null;
  private done: Promise<void> = Promise.resolve();
  private over = false;

  /** @param tell hears each answer, and `null` when it is over */
  constructor(
    private readonly open: (request: OpenRequest) => Promise<Arriving>,
    private readonly tell: (answer: WriteAnswer | null) => void,
  ) {}

  take(request: WriteRequest): Promise<void> {
    this.done = this.done.then(() => (this.over ? undefined : this.handle(request)));
    return this.done;
  }

  private async handle(request: WriteRequest): Promise<void> {
    const answer = await this.answerTo(request);
    if (answer?.type === 'failed' || request.type === 'discard') await this.remove();
    if (answer !== null) this.tell(answer);
    this.over =
      answer?.type === 'failed' || answer?.type === 'verified' || request.type === 'discard';
    if (this.over) this.tell(null);
  }

  private async answerTo(request: WriteRequest): Promise<WriteAnswer | null> {
    try {
      switch (request.type) {
        case 'open':
          this.arriving = await this.open(request);
          return null;
        case 'write':
          return this.arriving?.file.write(request.bytes) ?? null;
        case 'end':
          return this.arriving?.file.end(request.sha256) ?? null;
        case 'discard':
          return null;
      }
    } catch (error) {
      return refusalOf(error);
    }
  }

  private async remove(): Promise<void> {
    try {
      await this.arriving?.remove();
    } catch (error) {
      // NoModificationAllowedError: somebody reads it. It goes with its folder.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}
