import {
  concat,
  EMPTY,
  fromEvent,
  interval,
  of,
  startWith,
  switchMap,
  type Observable,
} from 'rxjs';

/** Emits at once and then every so many milliseconds while the page can be seen, and at once when it can be seen again. */
export function whileVisible(document: Document, everyMs: number): Observable<unknown> {
  return fromEvent(document, 'visibilitychange').pipe(
    startWith(null),
    switchMap(() =>
      document.visibilityState === 'visible' ? concat(of(null), interval(everyMs)) : EMPTY,
    ),
  );
}
