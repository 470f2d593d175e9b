import { Injectable, signal } from '@angular/core';
import * as z from 'zod/mini';

const STORAGE_KEY = 'lets-meet.shortcuts';

/** Whether the keys of a call do something; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class ShortcutSwitch {
  private readonly state = signal(remembered());
  readonly on = this.state.asReadonly();

  turn(on: boolean): void {
    this.state.set(on);
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(on));
    } catch (error) {
      // A browser that keeps nothing for this page.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

function remembered(): boolean {
  try {
    return (
      z.boolean().safeParse(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'true')).data ?? true
    );
  } catch (error) {
    // A browser that keeps nothing for this page, or what is kept is not ours.
    if (error instanceof DOMException || error instanceof SyntaxError) return true;
    throw error;
  }
}
