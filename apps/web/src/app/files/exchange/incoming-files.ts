import type { Action } from '@ngrx/store';
import type { FileWord, StopReason } from '../file-word';
import { FileLineActions } from '../files.actions';
import type { ReceivedFiles } from '../received-files';
import { freeBytes } from '../../storage/free-bytes';
import { safeFileName } from '../../storage/safe-file-name';
import { ProgressGate } from './progress-gate';
import { ReceivingFile } from './receiving-file';

/** More offers than anybody answers: whoever makes them is declined without a question. */
const MOST_OPEN_OFFERS = 100;
/** More than one call has use for, those that were taken back again and those that arrived among them. */
const MOST_OFFERS = 1_000;

/** What the other offers and sends. */
export class IncomingFiles {
  /** The sizes of what is offered and not answered yet, by id. */
  private readonly offers = new Map<string, number>();
  private readonly accepted = new Map<string, ReceivingFile>();
  /** Every id that was ever offered: an id stands for one file. */
  private readonly known = new Set<string>();
  /** The file that the bytes belong to; null where nobody wants them any more. */
  private arriving: ReceivingFile | null = null;

  constructor(
    private readonly received: ReceivedFiles,
    private readonly mostBytes: () => number | null,
    private readonly say: (word: FileWord) => void,
    private readonly tell: (action: Action) => void,
  ) {}

  async offered({ id, name, size, mime }: Extract<FileWord, { type: 'offer' }>): Promise<void> {
    if (this.known.has(id)) return;
    if (this.offers.size >= MOST_OPEN_OFFERS || this.known.size >= MOST_OFFERS) {
      this.say({ type: 'decline', id });
      return;
    }
    this.known.add(id);
    this.offers.set(id, size);
    const fits = await hasRoomFor(size);
    this.tell(
      FileLineActions.offerReceived({
        ...{ id, name: safeFileName(name), size, mime },
        ...{ fits, at: Date.now() },
      }),
    );
    // Its sender knows the limit as well; but what runs there is not ours to trust.
    if (this.isTooLarge(size)) this.refuse(id);
  }

  accept(id: string): void {
    const size = this.offers.get(id);
    if (size === undefined) return;
    if (this.isTooLarge(size)) {
      this.refuse(id);
      return;
    }
    this.offers.delete(id);
    const gate = new ProgressGate();
    const file = new ReceivingFile(
      { folder: this.received.folder(), name: id, size },
      {
        written: (bytes) => {
          this.say({ type: 'written', id, bytes });
          if (bytes === size || gate.lets(performance.now())) {
            this.tell(FileLineActions.advanced({ id, bytes, at: Date.now() }));
          }
        },
        verified: () => {
          this.accepted.delete(id);
          this.say({ type: 'verified', id });
          this.tell(FileLineActions.verified({ id }));
        },
        failed: (reason) => {
          this.forget(id);
          this.say({ type: 'stop', id, reason });
          this.tell(FileLineActions.stopped({ id, reason, byUs: true }));
        },
      },
    );
    this.accepted.set(id, file);
    this.say({ type: 'accept', id });
  }

  decline(id: string): void {
    if (this.offers.delete(id)) this.say({ type: 'decline', id });
  }

  cancel(id: string): void {
    if (!this.accepted.has(id)) return;
    this.accepted.get(id)?.discard();
    this.forget(id);
    this.say({ type: 'stop', id, reason: 'cancelled' });
  }

  begin(id: string): void {
    this.arriving = this.accepted.get(id) ?? null;
    if (this.arriving !== null) {
      this.tell(FileLineActions.advanced({ id, bytes: 0, at: Date.now() }));
    }
  }

  write(bytes: ArrayBuffer): void {
    this.arriving?.write(bytes);
  }

  end({ id, sha256 }: Extract<FileWord, { type: 'end' }>): void {
    this.accepted.get(id)?.end(sha256);
    this.arriving = null;
  }

  /** The other takes it back. */
  stopped(id: string, reason: StopReason): void {
    if (!this.offers.has(id) && !this.accepted.has(id)) return;
    this.accepted.get(id)?.discard();
    this.forget(id);
    this.tell(FileLineActions.stopped({ id, reason, byUs: false }));
  }

  close(): void {
    for (const file of this.accepted.values()) file.discard();
    this.accepted.clear();
    this.offers.clear();
    this.arriving = null;
  }

  private isTooLarge(size: number): boolean {
    return size > (this.mostBytes() ?? Infinity);
  }

  private refuse(id: string): void {
    const stopped = { id, reason: 'too-large' } as const;
    this.forget(id);
    this.say({ type: 'stop', ...stopped });
    this.tell(FileLineActions.stopped({ ...stopped, byUs: true }));
  }

  private forget(id: string): void {
    if (this.arriving !== null && this.arriving === this.accepted.get(id)) this.arriving = null;
    this.offers.delete(id);
    this.accepted.delete(id);
  }
}

async function hasRoomFor(size: number): Promise<boolean> {
  return (await freeBytes()) >= size;
}
