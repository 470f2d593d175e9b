import { fromEvent, of, take, type Observable } from 'rxjs';

/** Listens from now on, whenever somebody asks: what ends a thing may come before the thing is there. */
export function abortedBy(ends$: Observable<unknown>): AbortSignal {
  const controller = new AbortController();
  ends$.pipe(take(1)).subscribe(() => {
    controller.abort();
  });
  return controller.signal;
}

/** Emits once, when it is aborted; at once where it was before. */
export function abortOf(signal: AbortSignal): Observable<unknown> {
  return signal.aborted ? of(null) : fromEvent(signal, 'abort').pipe(take(1));
}
