import { inject, Injectable, LOCALE_ID } from '@angular/core';
import { Store } from '@ngrx/store';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { PassingNotice } from '../shell/passing-notice';
import { bytesText } from '../storage/bytes-text';
import { newId } from '../storage/new-id';
import { safeFileName } from '../storage/safe-file-name';
import { FileActions } from './files.actions';

/** Milliseconds that it is said that a file is too large. */
const NOTICE_MS = 8_000;

/** The files that were chosen here: kept, as references to the disk, for as long as the conversation. */
@Injectable({ providedIn: 'root' })
export class OutgoingFiles {
  private readonly store = inject(Store);
  private readonly notice = inject(PassingNotice);
  private readonly locale = inject(LOCALE_ID);
  private readonly mostBytes = this.store.selectSignal(serverStatusFeature.selectFileBytes);
  private readonly files = new Map<string, File>();

  /** Offers them to the other, but for those that are larger than the server allows. @returns the id of each offered */
  offer(files: Iterable<File>): readonly string[] {
    const most = this.mostBytes();
    const all = [...files];
    const allowed = all.filter(({ size }) => most === null || size <= most);
    if (most !== null && allowed.length < all.length) this.sayTooLarge(most);
    const chosen = allowed.map((file) => {
      const id = newId();
      this.files.set(id, file);
      return { id, name: safeFileName(file.name), size: file.size, mime: file.type };
    });
    if (chosen.length > 0) {
      this.store.dispatch(FileActions.chosen({ files: chosen, at: Date.now() }));
    }
    return chosen.map(({ id }) => id);
  }

  /** Offers a file once more that did not arrive. */
  offerAgain(id: string): void {
    const file = this.files.get(id);
    if (file !== undefined) this.offer([file]);
  }

  get(id: string): File | undefined {
    return this.files.get(id);
  }

  clear(): void {
    this.files.clear();
  }

  private sayTooLarge(most: number): void {
    const size = bytesText(most, this.locale);
    const sentence = $localize`Files may have at most ${size}:size: on this server.`;
    this.notice.say(sentence, { duration: NOTICE_MS, above: true });
  }
}
