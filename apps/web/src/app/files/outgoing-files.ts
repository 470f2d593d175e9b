import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { FileActions } from './files.actions';
import { newId } from '../storage/new-id';
import { safeFileName } from '../storage/safe-file-name';

/** The files that were chosen here: kept, as references to the disk, for as long as the conversation. */
@Injectable({ providedIn: 'root' })
export class OutgoingFiles {
  private readonly store = inject(Store);
  private readonly files = new Map<string, File>();

  /** Offers them to the other. */
  offer(files: Iterable<File>): void {
    const chosen = [...files].map((file) => {
      const id = newId();
      this.files.set(id, file);
      return { id, name: safeFileName(file.name), size: file.size, mime: file.type };
    });
    if (chosen.length === 0) return;
    this.store.dispatch(FileActions.chosen({ files: chosen, at: Date.now() }));
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
}
