import type { Action } from '@ngrx/store';
import type { FileWord, StopReason } from '../file-word';
import { FileLineActions, type ChosenFile } from '../files.actions';
import type { OutgoingFiles } from '../outgoing-files';
import { ProgressGate } from './progress-gate';
import { SendingFile } from './sending-file';

/** What is sent to the other: offered at once, then one after the other, in the order in which it is accepted. */
export class OutgoingQueue {
  /** Offered, and not over: accepted or not, on its way or not. */
  private readonly open = new Map<string, ProgressGate>();
  private readonly waiting: string[] = [];
  private sending: { readonly id: string; readonly file: SendingFile } | null = null;

  constructor(
    private readonly channel: RTCDataChannel,
    private readonly files: OutgoingFiles,
    private readonly say: (word: FileWord) => void,
    private readonly tell: (action: Action) => void,
  ) {}

  offer(files: readonly ChosenFile[]): void {
    for (const { id, name, size, mime } of files) {
      this.open.set(id, new ProgressGate());
      this.say({ type: 'offer', id, name, size, mime });
    }
  }

  accepted(id: string): void {
    if (!this.open.has(id) || this.waiting.includes(id) || this.sending?.id === id) return;
    this.waiting.push(id);
    this.tell(FileLineActions.accepted({ id }));
    void this.sendNext();
  }

  declined(id: string): void {
    if (this.open.delete(id)) this.tell(FileLineActions.declined({ id }));
  }

  written(id: string, bytes: number): void {
    if (this.sending?.id === id) this.sending.file.advance(bytes);
    const whole = bytes === this.files.get(id)?.size;
    if (whole || this.open.get(id)?.lets(performance.now())) {
      this.tell(FileLineActions.advanced({ id, bytes, at: Date.now() }));
    }
  }

  verified(id: string): void {
    if (this.open.delete(id)) this.tell(FileLineActions.verified({ id }));
  }

  /** The other does not want it any more, or cannot take it. */
  stopped(id: string, reason: StopReason): void {
    if (!this.open.has(id)) return;
    this.drop(id);
    this.tell(FileLineActions.stopped({ id, reason, byUs: false }));
  }

  cancel(id: string): void {
    if (!this.open.has(id)) return;
    this.drop(id);
    this.say({ type: 'stop', id, reason: 'cancelled' });
  }

  close(): void {
    this.open.clear();
    this.waiting.length = 0;
    this.sending?.file.stop();
  }

  private drop(id: string): void {
    this.open.delete(id);
    if (this.sending?.id === id) this.sending.file.stop();
  }

  private async sendNext(): Promise<void> {
    if (this.sending !== null) return;
    const id = this.waiting.shift();
    const file = id === undefined ? undefined : this.files.get(id);
    if (id === undefined) return;
    if (file !== undefined && this.open.has(id)) {
      this.sending = { id, file: new SendingFile(this.channel, file) };
      this.say({ type: 'begin', id });
      this.tell(FileLineActions.advanced({ id, bytes: 0, at: Date.now() }));
      const sent = await this.sending.file.run();
      this.sending = null;
      if (sent.type === 'whole') this.say({ type: 'end', id, sha256: sent.sha256 });
      else if (sent.type !== 'stopped') this.giveUp(id, sent.type);
    }
    await this.sendNext();
  }

  /** It cannot be read, or sent, to its end. */
  private giveUp(id: string, reason: StopReason): void {
    this.open.delete(id);
    this.say({ type: 'stop', id, reason });
    this.tell(FileLineActions.stopped({ id, reason, byUs: true }));
  }
}
