import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent } from 'rxjs';

/** The whole page on the whole screen: https://fullscreen.spec.whatwg.org. A phone's browser may not have it. */
@Injectable({ providedIn: 'root' })
export class FullScreen {
  private readonly document = inject(DOCUMENT);
  private readonly on = signal(false);

  readonly possible = this.document.fullscreenEnabled;
  /** True however it came to be: our button, or a key of the browser. */
  readonly active = this.on.asReadonly();

  constructor() {
    fromEvent(this.document, 'fullscreenchange')
      .pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.on.set(this.document.fullscreenElement !== null);
      });
  }

  /** Resolves when it is done, or refused: the browser wants a recent press, and only one change at a time. */
  async toggle(): Promise<void> {
    if (this.document.fullscreenElement !== null) await this.leave();
    // The root, so that menus and dialogs are seen, too.
    else await settled(this.document.documentElement.requestFullscreen({ navigationUI: 'hide' }));
  }

  async leave(): Promise<void> {
    if (this.document.fullscreenElement !== null) await settled(this.document.exitFullscreen());
  }
}

/** A refusal is a TypeError, and no bug: the screen stays as it is. */
function settled(change: Promise<void>): Promise<void> {
  return change.catch(() => undefined);
}
