import { InjectionToken } from '@angular/core';
import { filter, interval, map, merge, scan, Subject, tap, type Observable } from 'rxjs';
import type { FromWorker, ToWorker } from '../worker/worker-message';

/** Starts the worker that finds hands and face; a test has one of its own. */
export const TOUCH_WORKER = new InjectionToken<() => Worker>('TOUCH_WORKER', {
  providedIn: 'root',
  factory: () => () =>
    new Worker(new URL('../worker/touch.worker', import.meta.url), { type: 'module' }),
});

/** Milliseconds after which a worker that does not end itself is ended. */
const GRACE = 3_000;

/** Milliseconds from one question to the next, and how many may be unanswered. */
const ASKED_EVERY = 8_000;
const PATIENCE = 2;

/** The page's end of that worker. */
export class WorkerLine {
  private readonly said = new Subject<FromWorker>();

  /** What the worker says; that it died is a failure like any other. */
  readonly says$: Observable<FromWorker> = this.said.asObservable();

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      this.said.next(data);
    };
    worker.onerror = worker.onmessageerror = () => {
      this.said.next({ kind: 'failed', problem: 'broken' });
    };
  }

  tell(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  /**
   * Asks the worker now and then whether it is there, and tells where it is silent for longer than any look takes: one that
   * the browser ended, as for want of memory, says nothing.
   */
  silence(): Observable<unknown> {
    const asked$ = interval(ASKED_EVERY).pipe(
      tap(() => {
        this.tell({ kind: 'ask' });
      }),
      map(() => true),
    );
    return merge(asked$, this.says$.pipe(map(() => false))).pipe(
      scan((unanswered, isAsked) => (isAsked ? unanswered + 1 : 0), 0),
      filter((unanswered) => unanswered > PATIENCE),
    );
  }

  /** Gives the worker up, and its memory with it. */
  close(): void {
    this.tell({ kind: 'close' });
    setTimeout(() => {
      this.worker.terminate();
    }, GRACE);
  }
}
