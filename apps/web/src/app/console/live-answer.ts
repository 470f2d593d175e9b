import { computed, DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  catchError,
  defer,
  EMPTY,
  exhaustMap,
  startWith,
  Subject,
  switchMap,
  type Observable,
} from 'rxjs';
import { whileVisible } from '../shell/while-visible';
import { consoleProblem } from './console-problem';

/**
 * What the server answers, asked for now and then while the page can be seen, and after each thing that is done here. The
 * last answer stays while there is none. Made where `inject()` works.
 */
export class LiveAnswer<Answer> {
  private readonly answered = signal<Answer | null>(null);
  private readonly asked = new Subject<null>();
  private readonly destroyRef = inject(DestroyRef);
  /** Why there was no answer; until there is one. */
  private readonly unanswered = signal<string | null>(null);
  /** Why something was done in vain; until something else is done. */
  private readonly refused = signal<string | null>(null);

  readonly answer: Signal<Answer | null> = this.answered.asReadonly();
  /** What does not work; null where all does. */
  readonly problem = computed(() => this.refused() ?? this.unanswered());

  /**
   * @param everyMs how often it is asked, in milliseconds; a question that takes longer is waited for
   * @param problemOf the words for what the server refuses, and for its silence
   */
  constructor(
    ask: () => Observable<Answer>,
    everyMs: number,
    private readonly problemOf: (error: unknown) => string = consoleProblem,
  ) {
    const answers = defer(ask).pipe(
      catchError((error: unknown) => {
        this.unanswered.set(problemOf(error));
        return EMPTY;
      }),
    );
    const document = inject(DOCUMENT);
    this.asked
      .pipe(
        startWith(null),
        // An answer to what was asked before something was done would not have it.
        switchMap(() => whileVisible(document, everyMs).pipe(exhaustMap(() => answers))),
        takeUntilDestroyed(this.destroyRef),
      )
      .subscribe((answer) => {
        this.unanswered.set(null);
        this.answered.set(answer);
      });
  }

  /** Does something, and asks anew, also where it was refused: what is shown may be old. */
  do(what: Observable<unknown>): void {
    this.refused.set(null);
    what.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      complete: () => {
        this.lookAgain();
      },
      error: (error: unknown) => {
        this.refused.set(this.problemOf(error));
        this.lookAgain();
      },
    });
  }

  lookAgain(): void {
    this.asked.next(null);
  }
}
