import { computed, Injectable, signal } from '@angular/core';
import { Subject, type Observable } from 'rxjs';
import { captureDisplay, type DisplayCapture, type ScreenProblem } from './display-capture';
import { lastKind, type ScreenKind } from './screen-kind';

/** What came of choosing. */
export type ScreenChoice =
  | { readonly outcome: 'chosen'; readonly sound: boolean }
  | { readonly outcome: 'dismissed' }
  | { readonly outcome: 'failed'; readonly problem: ScreenProblem };

type Captured = Extract<DisplayCapture, { outcome: 'captured' }>;

/** What of the chosen screen is sent. */
export interface OnAir {
  readonly picture: boolean;
  readonly sound: boolean;
}

const NOTHING: OnAir = { picture: false, sound: false };

/** The screen that one shares: the only place that holds its tracks. Chosen is not sent yet: that is `air()`. */
@Injectable({ providedIn: 'root' })
export class ScreenShare {
  private readonly captured = signal<Captured | null>(null);
  private readonly onAir = signal(NOTHING);
  private readonly hint = signal(lastKind.read());
  private readonly ends = new Subject<void>();
  /** The browser's chooser is open. */
  private choosing = false;
  /** Rises with every `stop()`: what was chosen after it is given back at once. */
  private generation = 0;

  /** The track to send; null while paused or not sharing. */
  readonly picture = computed(() =>
    this.onAir().picture ? (this.captured()?.picture ?? null) : null,
  );
  /** The track to send; null where there is none, or it is not wanted. */
  readonly sound = computed(() => (this.onAir().sound ? (this.captured()?.sound ?? null) : null));
  /** What is chosen for a video element, sent or paused. */
  readonly preview = computed(() => {
    const captured = this.captured();
    return captured === null ? null : new MediaStream([captured.picture]);
  });
  readonly kind = this.hint.asReadonly();

  /** Emits when the browser ends it: its own stop bar, or the window that was shared is closed. */
  readonly ended$: Observable<void> = this.ends.asObservable();

  /** Lets choose what to share, for the first time or instead of what is shared; that goes on until the choice is made. */
  async choose(): Promise<ScreenChoice> {
    const { generation } = this;
    this.choosing = true;
    const capture = await captureDisplay();
    this.choosing = false;
    if (capture.outcome !== 'captured') {
      if (this.captured()?.picture.readyState === 'ended') this.end();
      return capture;
    }
    if (generation !== this.generation) {
      release(capture);
      return { outcome: 'dismissed' };
    }
    this.keep(capture);
    return { outcome: 'chosen', sound: capture.sound !== null };
  }

  /** Sends this of what was chosen from now on. */
  air(onAir: OnAir): void {
    this.onAir.set(onAir);
  }

  /** What the encoder is to keep on a narrow line. */
  setKind(kind: ScreenKind): void {
    this.hint.set(kind);
    lastKind.keep(kind);
    const captured = this.captured();
    if (captured !== null) captured.picture.contentHint = kind;
  }

  /** Gives the screen back, and whatever is still being chosen. */
  stop(): void {
    this.generation++;
    const captured = this.captured();
    this.onAir.set(NOTHING);
    this.captured.set(null);
    if (captured !== null) release(captured);
  }

  private keep(capture: Captured): void {
    const before = this.captured();
    capture.picture.contentHint = this.hint();
    this.captured.set(capture);
    if (before !== null) release(before);
    // Fired where the browser ends it, not for our own stop().
    capture.picture.addEventListener('ended', () => {
      // What is being chosen takes its place.
      if (this.captured() === capture && !this.choosing) this.end();
    });
  }

  private end(): void {
    this.stop();
    this.ends.next();
  }
}

function release({ picture, sound }: Captured): void {
  picture.stop();
  sound?.stop();
}
