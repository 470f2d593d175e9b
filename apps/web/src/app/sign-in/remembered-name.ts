import { Injectable } from '@angular/core';

const STORAGE_KEY = 'lets-meet.name';

/** The name that somebody last joined with on this device. */
@Injectable({ providedIn: 'root' })
export class RememberedName {
  /** Empty where there is none, or the browser keeps nothing. */
  read(): string {
    try {
      return localStorage.getItem(STORAGE_KEY) ?? '';
    } catch {
      // SecurityError: the person does not let sites keep anything.
      return '';
    }
  }

  keep(name: string): void {
    try {
      localStorage.setItem(STORAGE_KEY, name);
    } catch {
      // As above, or the storage is full: the name is typed again next time.
    }
  }
}
