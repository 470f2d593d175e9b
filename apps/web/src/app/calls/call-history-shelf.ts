import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { CallHistory, PastCall } from '@lets-meet/signaling-contracts/calls';
import { finalize, type Observable } from 'rxjs';
import { OwnCallsApi } from './own-calls-api';

/** One's own calls, for the view of them, page by page. */
@Injectable()
export class CallHistoryShelf {
  private readonly api = inject(OwnCallsApi);
  private readonly destroyed = inject(DestroyRef);
  private readonly listed = signal<readonly PastCall[] | null>(null);
  private readonly anyMore = signal(false);
  private readonly isBusy = signal(false);
  private readonly isFailed = signal(false);

  /** The newest first; null before the first answer. */
  readonly calls = this.listed.asReadonly();
  /** Whether there are older ones. */
  readonly more = this.anyMore.asReadonly();
  readonly busy = this.isBusy.asReadonly();
  /** The server did not do what was asked for last. */
  readonly failed = this.isFailed.asReadonly();

  /** The newest, in the place of what is here. @param done hears that they are here */
  look(done: () => void = () => undefined): void {
    this.ask(this.api.page(null), ({ calls, more }) => {
      this.listed.set(calls);
      this.anyMore.set(more);
      done();
    });
  }

  /** @param done hears the first of them */
  lookFurther(done: (first: PastCall | undefined) => void): void {
    const known = this.listed() ?? [];
    this.ask(this.api.page(known.at(-1)?.id ?? null), (page: CallHistory) => {
      this.listed.set([...known, ...page.calls]);
      this.anyMore.set(page.more);
      done(page.calls[0]);
    });
  }

  clear(done: () => void): void {
    this.ask(this.api.clear(), () => {
      this.listed.set([]);
      this.anyMore.set(false);
      done();
    });
  }

  private ask<Answer>(question: Observable<Answer>, take: (answer: Answer) => void): void {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.isFailed.set(false);
    question
      .pipe(
        finalize(() => {
          this.isBusy.set(false);
        }),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe({
        next: take,
        error: () => {
          this.isFailed.set(true);
        },
      });
  }
}
