import { DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, EMPTY, exhaustMap, merge, Subject, type Observable } from 'rxjs';
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

  readonly answer: Signal<Answer | null> = this.answered.asReadonly();
  /** What did not work last; null where it did. */
  readonly problem = signal<string | null>(null);

  /** @param everyMs how often it is asked, in milliseconds */
  constructor(ask: () => Observable<Answer>, everyMs: number) {
    merge(whileVisible(inject(DOCUMENT), everyMs), this.asked)
      .pipe(
        exhaustMap(() =>
          ask().pipe(
            catchError((error: unknown) => {
              this.problem.set(consoleProblem(error));
              return EMPTY;
            }),
          ),
        ),
        takeUntilDestroyed(this.destroyRef),
      )
      .subscribe((answer) => {
        // What a person did in vain stays said; that there was no answer does not.
        if (this.isSilent) this.problem.set(null);
        this.isSilent = true;
        this.answered.set(answer);
      });
  }

  private isSilent = true;

  /** Does something, and asks anew. */
  do(what: Observable<unknown>): void {
    this.problem.set(null);
    what.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      complete: () => {
        this.asked.next(null);
      },
      error: (error: unknown) => {
        this.problem.set(consoleProblem(error));
        this.isSilent = false;
        this.asked.next(null);
      },
    });
  }
}
