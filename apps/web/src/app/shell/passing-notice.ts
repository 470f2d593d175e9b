import { inject, Injectable, Injector } from '@angular/core';

export interface PassingNoticeOptions {
  /** Milliseconds that it stays. */
  readonly duration: number;
  /** Above, where it covers no control of a call; otherwise below. */
  readonly above?: boolean;
}

/** Says a sentence in a line that goes away by itself, and aloud. What draws the line is loaded with the first. */
@Injectable({ providedIn: 'root' })
export class PassingNotice {
  private readonly injector = inject(Injector);
  /** Takes the line away that is shown; one that is asked for and still loaded is not shown any more. */
  private takeAway: () => void = () => undefined;
  private latest: string | null = null;

  say(sentence: string, options: PassingNoticeOptions): void {
    this.latest = sentence;
    void this.show(sentence, options);
  }

  dismiss(): void {
    this.latest = null;
    this.takeAway();
  }

  private async show(sentence: string, { duration, above = false }: PassingNoticeOptions) {
    const loaded = await import('./snack-bar').catch(() => null);
    // Without the server there may be nothing to draw it with: the page itself shows what has become of the call.
    if (loaded === null || this.latest !== sentence) return;
    const snackBar = this.injector.get(loaded.MatSnackBar);
    snackBar.open(sentence, undefined, { duration, verticalPosition: above ? 'top' : 'bottom' });
    this.takeAway = () => {
      snackBar.dismiss();
    };
  }
}
