import { defer, distinctUntilChanged, map, switchMap, timer, type Observable } from 'rxjs';
import { freeBytes } from '../../storage/free-bytes';
import { LOW_SECONDS, secondsLeft } from './storage-outlook';

/** Milliseconds from one look to the next. */
const LOOK_EVERY = 5_000;

/**
 * For how many seconds there is room, in whole tens, while it is low; null while there is enough.
 *
 * @param written bytes of the running recording, asked at each look
 */
export function watchRoom(written: () => number): Observable<number | null> {
  return timer(0, LOOK_EVERY).pipe(
    switchMap(() => defer(freeBytes)),
    map((free) => {
      const seconds = secondsLeft(free, written());
      return seconds < LOW_SECONDS ? Math.floor(seconds / 10) * 10 : null;
    }),
    distinctUntilChanged(),
  );
}
