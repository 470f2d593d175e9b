import { inject, Injectable, Injector } from '@angular/core';

/** Reads a sentence out, politely, to those who hear the page. What does it is loaded with the first. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly injector = inject(Injector);
  private latest = '';

  /** Of two that come before it is loaded the later is read: the first is old by then. */
  announce(sentence: string): void {
    this.latest = sentence;
    void this.read(sentence);
  }

  private async read(sentence: string): Promise<void> {
    const loaded = await import('./live-announcer').catch(() => null);
    // Without the server there may be nothing to read it with; it is on the page all the same.
    if (loaded === null || this.latest !== sentence) return;
    await this.injector.get(loaded.LiveAnnouncer).announce(sentence);
  }
}
