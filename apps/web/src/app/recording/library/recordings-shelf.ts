import { Injectable, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { finishRecording } from '../finish/finish-recording';
import { containerOf } from '../make/media-format';
import { lockOf } from '../storage/recording-files';
import {
  isCutOff,
  listRecordings,
  removeRecording,
  type StoredRecording,
} from './recordings-folder';

/** The recordings of this browser, for the view of them; what was cut off is recovered. */
@Injectable()
export class RecordingsShelf {
  private readonly listed = signal<readonly StoredRecording[] | null>(null);
  private readonly progresses = signal<ReadonlyMap<string, number>>(new Map());
  private readonly hopeless = signal<ReadonlySet<string>>(new Set());
  private readonly vanished = signal<readonly string[]>([]);
  private readonly recovering = new Map<string, Subscription>();

  /** Null before the first look. */
  readonly recordings = this.listed.asReadonly();
  /** From 0 to 1, by id, of those that are being recovered here. */
  readonly progress = this.progresses.asReadonly();
  /** Those that cannot be made seekable; they can be downloaded as they are. */
  readonly failed = this.hopeless.asReadonly();

  /** With whom those were in which there was nothing when they were cut off. */
  readonly empty = this.vanished.asReadonly();

  async look(): Promise<void> {
    this.listed.set(await listRecordings());
  }

  /** Makes a seekable file of everything that was cut off; whatever another page holds is left to it. */
  recoverAll(): void {
    for (const recording of this.listed() ?? []) {
      if (isCutOff(recording)) this.recover(recording);
    }
  }

  recover(recording: StoredRecording): void {
    const { id } = recording;
    if (this.recovering.has(id)) return;
    const work = new Subscription();
    this.recovering.set(id, work);
    void this.finishLocked(recording, work);
  }

  /** Leaves a recording as it was written. */
  cancel(id: string): void {
    this.recovering.get(id)?.unsubscribe();
  }

  async remove(id: string): Promise<void> {
    this.cancel(id);
    await navigator.locks.request(lockOf(id), () => removeRecording(id));
    await this.look();
  }

  private async finishLocked(recording: StoredRecording, work: Subscription): Promise<void> {
    const { id } = recording;
    await navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (lock !== null && !work.closed) await this.finish(recording, work);
    });
    this.recovering.delete(id);
    await this.look();
    this.tellProgress(id, null);
  }

  private async finish(
    { id, mimeType, peerName, stage }: StoredRecording,
    work: Subscription,
  ): Promise<void> {
    this.tellProgress(id, 0);
    await new Promise<void>((resolve) => {
      work.add(resolve);
      work.add(
        finishRecording({
          id,
          container: containerOf(mimeType),
          recovered: stage === 'begun',
        }).subscribe((reply) => {
          if (reply.type === 'progress') this.tellProgress(id, reply.progress);
          else {
            if (reply.type === 'empty') this.vanished.update((names) => [...names, peerName]);
            if (reply.type === 'failed') this.hopeless.update((ids) => new Set([...ids, id]));
            resolve();
          }
        }),
      );
    });
  }

  private tellProgress(id: string, progress: number | null): void {
    this.progresses.update((all) => {
      const next = new Map(all);
      if (progress === null) next.delete(id);
      else next.set(id, progress);
      return next;
    });
  }
}
