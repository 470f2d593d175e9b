import { DOCUMENT, inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  combineLatest,
  concat,
  concatMap,
  distinctUntilChanged,
  filter,
  fromEvent,
  map,
  merge,
  of,
  skipWhile,
  startWith,
  switchMap,
  throttleTime,
  timer,
  type Observable,
} from 'rxjs';
import { callFeature } from '../call/call.feature';
import { tellingFailure } from '../signaling/request-failed';
import { SignalingSocket } from '../signaling/signaling-socket';
import { signalingFeature } from '../signaling/signaling.feature';

/** After so many milliseconds without a touch somebody is taken to be away. */
const IDLE_AFTER_MS = 5 * 60_000;
/** How often a pointer that moves is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Tells the server when nobody touches this device any more, and when somebody does again. Whoever is in a call is there. */
export const tellIdle = createEffect(
  (store = inject(Store), socket = inject(SignalingSocket), document = inject(DOCUMENT)) =>
    combineLatest({
      online: store.select(signalingFeature.selectOnline),
      idle: store
        .select(callFeature.selectFree)
        .pipe(switchMap((free) => (free ? idle(document) : of(false)))),
    }).pipe(
      // A new line begins with a device in use: only the opposite has to be said, and what follows it.
      map(({ online, idle }) => ({ online, idle: online && idle })),
      distinctUntilChanged((before, now) => before.idle === now.idle),
      skipWhile(({ idle }) => !idle),
      filter(({ online }) => online),
      concatMap(({ idle }) =>
        socket.request('device-idle', { idle }).pipe(tellingFailure('device-idle')),
      ),
    ),
  { functional: true },
);

function idle(document: Document): Observable<boolean> {
  const shown = fromEvent(document, 'visibilitychange').pipe(filter(() => !document.hidden));
  return merge(
    ...TOUCHES.map((touch) => fromEvent(document, touch, { passive: true })),
    shown,
  ).pipe(
    throttleTime(LOOK_EVERY_MS),
    startWith(null),
    switchMap(() => concat(of(false), timer(IDLE_AFTER_MS).pipe(map(() => true)))),
    distinctUntilChanged(),
  );
}
