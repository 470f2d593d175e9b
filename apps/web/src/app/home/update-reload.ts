import { DOCUMENT, inject, Injectable } from '@angular/core';

const STORAGE_KEY = 'lets-meet.reloaded-for-update';

/** Loads the page anew after an update of the server, and not again and again when that does not help. */
@Injectable({ providedIn: 'root' })
export class UpdateReload {
  private readonly window = inject(DOCUMENT).defaultView;

  /** Reloads, unless that was tried since page and server last understood each other. */
  once(): void {
    try {
      if (sessionStorage.getItem(STORAGE_KEY) !== null) return;
      sessionStorage.setItem(STORAGE_KEY, 'yes');
    } catch {
      // Where nothing can be kept it cannot be known whether this is the first time; the person has a button.
      return;
    }
    this.window?.location.reload();
  }

  /** Page and server understand each other. */
  settled(): void {
    try {
      sessionStorage.removeItem(STORAGE_KEY);
    } catch {
      // Nothing is kept, nothing is to be forgotten.
    }
  }
}
