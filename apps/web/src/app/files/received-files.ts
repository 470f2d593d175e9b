import { Injectable } from '@angular/core';
import { newId } from '../storage/new-id';
import { privateFolder } from '../storage/private-folder';

const FOLDER = 'received-files';
/** A page that receives files holds the lock of its folder for as long as it is there. */
const LOCK = 'lets-meet.received-files.';

/**
 * What the other sent, on this machine's disk: in the origin's private file system, in a folder of this page, until the
 * conversation is gone. https://fs.spec.whatwg.org/#origin-private-file-system
 */
@Injectable({ providedIn: 'root' })
export class ReceivedFiles {
  private readonly page = newId();
  private locked = false;

  /** The way to this page's folder, for the worker that writes there. */
  folder(): readonly string[] {
    if (!this.locked) {
      this.locked = true;
      void navigator.locks.request(LOCK + this.page, () => new Promise(() => undefined));
    }
    return [FOLDER, this.page];
  }

  /** A file that was received whole, as a reference to the disk. */
  async open(id: string): Promise<File> {
    const all = await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER);
    const own = await all.getDirectoryHandle(this.page);
    return (await own.getFileHandle(id)).getFile();
  }

  /** Removes what this page received. */
  async clear(): Promise<void> {
    if (this.locked) await removeFolder(this.page);
  }

  /** Removes what pages left behind that are no more. */
  async clearAbandoned(): Promise<void> {
    const all = await privateFolder(FOLDER);
    if (all === null) return;
    for await (const page of all.keys()) {
      if (page === this.page) continue;
      await navigator.locks.request(LOCK + page, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await removeFolder(page);
      });
    }
  }
}

async function removeFolder(page: string): Promise<void> {
  try {
    await (await privateFolder(FOLDER))?.removeEntry(page, { recursive: true });
  } catch (error) {
    // It is not there, or a file of it is still being closed: the next start removes it.
    if (!(error instanceof DOMException)) throw error;
  }
}
