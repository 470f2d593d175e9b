import { DOCUMENT, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, of } from 'rxjs';

/** Whether a media query holds, kept up to date; in an injection context. */
export function mediaSignal(query: string): Signal<boolean> {
  const list = inject(DOCUMENT).defaultView?.matchMedia(query);
  if (list === undefined) return toSignal(of(false), { requireSync: true });
  return toSignal(fromEvent(list, 'change').pipe(map(() => list.matches)), {
    initialValue: list.matches,
  });
}
