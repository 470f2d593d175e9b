import { DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Observable } from 'rxjs';

/** What becomes of a form that was sent. Made where `inject()` works. */
export class Submission {
  private readonly destroyRef = inject(DestroyRef);
  private readonly waiting = signal(false);
  private readonly succeeded = signal(false);

  /** It is on its way. */
  readonly busy = this.waiting.asReadonly();
  /** The last one arrived, and none was sent since. */
  readonly done = this.succeeded.asReadonly();

  /** Of what arrived nothing is said any more: something else is about to be sent. */
  forget(): void {
    this.succeeded.set(false);
  }

  /** Sends it, unless one is on its way. */
  send<Answer>(
    what: Observable<Answer>,
    then: { readonly done: (answer: Answer) => void; readonly failed: (error: unknown) => void },
  ): void {
    if (this.busy()) return;
    this.waiting.set(true);
    this.forget();
    what.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: (answer) => {
        this.waiting.set(false);
        this.succeeded.set(true);
        then.done(answer);
      },
      error: (error: unknown) => {
        this.waiting.set(false);
        then.failed(error);
      },
    });
  }
}
