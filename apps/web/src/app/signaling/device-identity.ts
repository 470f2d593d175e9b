import { Injectable } from '@angular/core';
import { newId } from '../storage/new-id';

const STORAGE_KEY = 'lets-meet.device';

/**
 * The id of this tab, which survives a reload: a ring goes on where it was. A duplicated tab inherits the session
 * storage of the first, so the id is claimed with a Web Lock; the second finds it held and takes one of its own.
 */
@Injectable({ providedIn: 'root' })
export class DeviceIdentity {
  private claimed: Promise<string> | null = null;

  claim(): Promise<string> {
    this.claimed ??= this.claimOnce();
    return this.claimed;
  }

  private async claimOnce(): Promise<string> {
    const stored = read();
    if (stored !== null && (await holdForLifeOfPage(stored))) return stored;
    const fresh = newId();
    await holdForLifeOfPage(fresh);
    write(fresh);
    return fresh;
  }
}

/** A browser that keeps nothing for this page says so with a SecurityError: then an id lives as long as the page. */
function read(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function write(id: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, id);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** True when this page now holds the id; where there are no Web Locks (plain HTTP) nobody can hold it against us. */
function holdForLifeOfPage(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`lets-meet.device.${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // The lock is released by the browser when the page goes.
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
}
