import { DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Observable } from 'rxjs';
import { consoleProblem } from './console-problem';

/**
 * What an administrator decides about: as the server has it, which answers each decision with the whole anew, and what is
 * to be said of the last one. Made where `inject()` works.
 */
export class DecidedView<View> {
  private readonly destroyRef = inject(DestroyRef);
  private readonly viewed = signal<View | null>(null);
  private readonly waiting = signal(false);
  private readonly words = signal('');

  /** Null before the first answer. */
  readonly view = this.viewed.asReadonly();
  readonly busy = this.waiting.asReadonly();
  /** What did not work last; null where it did. */
  readonly problem = signal<string | null>(null);
  /** What is said of the last thing that was done. */
  readonly said = this.words.asReadonly();

  constructor(private readonly ask: () => Observable<View>) {
    this.decide(ask(), '');
  }

  /**
   * @param said once it is done
   * @param problemOf the words for what the server refuses
   */
  decide(answer: Observable<View>, said: string, problemOf = consoleProblem): void {
    this.waiting.set(true);
    this.problem.set(null);
    this.words.set('');
    answer.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: (view) => {
        this.waiting.set(false);
        this.viewed.set(view);
        this.words.set(said);
      },
      error: (error: unknown) => {
        this.waiting.set(false);
        this.problem.set(problemOf(error));
        if (this.view() !== null) this.lookAgain();
      },
    });
  }

  /** Says why a decision was not even sent. */
  refuse(why: string): void {
    this.words.set('');
    this.problem.set(why);
  }

  /** What was not done is shown as it is; that it was not done stays said. */
  private lookAgain(): void {
    this.ask()
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: (view) => {
          this.viewed.set(view);
        },
        // The problem is told already.
        error: () => undefined,
      });
  }
}
