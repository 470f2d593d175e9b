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
    const { MatSnackBar } = await import('./snack-bar');
    if (this.latest !== sentence) return;
    const snackBar = this.injector.get(MatSnackBar);
    snackBar.open(sentence, undefined, { duration, verticalPosition: above ? 'top' : 'bottom' });
    this.takeAway = () => {
      snackBar.dismiss();
    };
  }
}
