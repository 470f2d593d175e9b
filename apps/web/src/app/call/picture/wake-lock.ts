import { filter, fromEvent, Observable, startWith } from 'rxjs';

/**
 * Keeps the screen from going dark while it is subscribed to. The browser takes the lock back whenever the page is not to
 * be seen (https://www.w3.org/TR/screen-wake-lock/), so it is asked again each time that the page is; one that refuses,
 * with little battery for example, or knows no such lock, is left alone.
 */
export function wakeLock(document: Document): Observable<never> {
  return new Observable(() => {
    if (!('wakeLock' in navigator)) return;
    let over = false;
    let held: WakeLockSentinel | null = null;
    const take = async (): Promise<void> => {
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (over) await lock.release();
        else held = lock;
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    };
    const shown = fromEvent(document, 'visibilitychange')
      .pipe(
        startWith(null),
        filter(() => document.visibilityState === 'visible'),
      )
      .subscribe(() => void take());
    return () => {
      over = true;
      shown.unsubscribe();
      void held?.release();
    };
  });
}
