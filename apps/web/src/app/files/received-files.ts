import { Injectable } from '@angular/core';
import { newId } from '../storage/new-id';
import { privateFolder } from '../storage/private-folder';

const FOLDER = 'received-files';
/** A page that receives files holds the lock of its folder for as long as it is there. */
const LOCK = 'lets-meet.received-files.';
/** So long, in milliseconds, the browser may copy what is downloaded: 1 GB to a slow disk, and it does not say when it has. */
const COPY_MS = 10 * 60_000;

/**
 * What the other sent, on this machine's disk: in the origin's private file system, in a folder of this page, until the
 * conversation is gone. https://fs.spec.whatwg.org/#origin-private-file-system
 */
@Injectable({ providedIn: 'root' })
export class ReceivedFiles {
  private readonly page = newId();
  private locked = false;
  /** What was downloaded, and when, in milliseconds since 1970. */
  private readonly downloads = new Map<string, number>();

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

  /** It is given to the person: the browser copies it from here. */
  noteDownload(id: string): void {
    this.downloads.set(id, Date.now());
  }

  /** Removes what this page received. What may still be copied stays: the next time removes it, or the next page. */
  async clear(): Promise<void> {
    if (!this.locked) return;
    const since = Date.now() - COPY_MS;
    for (const [id, at] of this.downloads) if (at <= since) this.downloads.delete(id);
    if (this.downloads.size === 0) await removeFolder(this.page);
    else await this.removeAllBut(this.downloads);
  }

  private async removeAllBut(kept: ReadonlyMap<string, unknown>): Promise<void> {
    const own = await (await privateFolder(FOLDER))?.getDirectoryHandle(this.page);
    if (own === undefined) return;
    const ids: string[] = [];
    for await (const id of own.keys()) ids.push(id);
    for (const id of ids) if (!kept.has(id)) await removeFrom(own, id);
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
  const all = await privateFolder(FOLDER);
  if (all !== null) await removeFrom(all, page);
}

async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true });
  } catch (error) {
    // It is not there, or a file of it is still being closed: the next start removes it.
    if (!(error instanceof DOMException)) throw error;
  }
}
