import { InjectionToken } from '@angular/core';
import { Subject, type Observable } from 'rxjs';
import type { FromWorker, ToWorker } from '../worker/worker-message';

/** Starts the worker that finds hands and face; a test has one of its own. */
export const TOUCH_WORKER = new InjectionToken<() => Worker>('TOUCH_WORKER', {
  providedIn: 'root',
  factory: () => () =>
    new Worker(new URL('../worker/touch.worker', import.meta.url), { type: 'module' }),
});

/** Milliseconds after which a worker that does not end itself is ended. */
const GRACE = 3_000;

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

  /** Gives the worker up, and its memory with it. */
  close(): void {
    this.tell({ kind: 'close' });
    setTimeout(() => {
      this.worker.terminate();
    }, GRACE);
  }
}
