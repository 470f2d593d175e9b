import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatMap, from, startWith, switchMap, takeUntil, tap, timer } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';
import { PartLoader } from '../parts/part-loader';
import { SignalingActions } from '../signaling/signaling.actions';
import { CALL_PARTS } from './call-parts';

/** Milliseconds that a call is left to itself after it has connected, or the line to the server is back. */
const SETTLED_MS = 5_000;

/**
 * What the rest of a call and its end may need is fetched while the server is there, because media goes on without it: one
 * after the other, so that the call does not notice. What came before comes from the browser.
 */
export const fetchAhead = createEffect(
  (actions = inject(Actions), parts = CALL_PARTS) =>
    actions.pipe(
      ofType(PeerActions.connected),
      switchMap(({ callId }) =>
        actions.pipe(
          ofType(SignalingActions.welcome),
          startWith(null),
          switchMap(() =>
            timer(SETTLED_MS).pipe(
              concatMap(() => from(parts)),
              // What does not come now comes when it is wanted, or that is said then.
              concatMap((fetch) => fetch().catch(() => null)),
            ),
          ),
          takeUntil(endOf(actions, callId)),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

/** What was wanted while the server was away is fetched as soon as it is back. */
export const fetchMissing = createEffect(
  (actions = inject(Actions), parts = inject(PartLoader)) =>
    actions.pipe(
      ofType(SignalingActions.welcome),
      tap(() => {
        void parts.tryAgain();
      }),
    ),
  { functional: true, dispatch: false },
);
