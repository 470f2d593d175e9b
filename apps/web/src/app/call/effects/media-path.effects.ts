import { inject } from '@angular/core';
import type { CallSide } from '@lets-meet/call-domain';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import {
  EMPTY,
  exhaustMap,
  expand,
  filter,
  interval,
  map,
  merge,
  switchMap,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import { signalingFeature } from '../../signaling/signaling.feature';
import { CallCommandActions, PeerActions } from '../call.actions';
import { callFeature } from '../call.feature';
import { PeerSessions } from '../peer/peer-sessions';
import { restartDelay } from '../peer/restart-policy';
import { endOf } from './call-end';

/** A set-up that finds no path says so, from when it was begun last: with no candidate at all ICE would stay `new` for ever. */
export const limitSetUp = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      concatLatestFrom(() => store.select(signalingFeature.selectTimeouts)),
      switchMap(([{ callId }, { setUpMs }]) =>
        timer(setUpMs).pipe(
          map(() => PeerActions.setUpTimedOut({ callId })),
          takeUntil(connectedOrOver(actions, callId)),
        ),
      ),
    ),
  { functional: true },
);

/** How often an offer without an answer is said again, in milliseconds: a socket may have dropped under it. */
const REPEAT_OFFER_MS = 3_000;

/** Until the media connects, nothing may hang on one lost message. */
export const repeatOffer = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      switchMap(({ callId }) =>
        interval(REPEAT_OFFER_MS).pipe(
          tap(() => peers.get(callId)?.repeatOffer()),
          takeUntil(connectedOrOver(actions, callId)),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

/** The socket dropped while the media was being set up. */
export const renegotiate = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(CallCommandActions.renegotiate),
      tap(({ callId }) => peers.get(callId)?.restart()),
    ),
  { functional: true, dispatch: false },
);

/** A lost path is looked for anew, with growing pauses, until the media is back or the call over. */
export const restartIce = createEffect(
  (actions = inject(Actions), store = inject(Store), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(PeerActions.interrupted),
      concatLatestFrom(() => store.select(callFeature.selectEnd)),
      exhaustMap(([{ callId }, end]) =>
        end.phase !== 'reconnecting' || end.callId !== callId
          ? EMPTY
          : restarts(end.role).pipe(
              tap(() => peers.get(callId)?.restart()),
              takeUntil(connectedOrOver(actions, callId)),
            ),
      ),
    ),
  { functional: true, dispatch: false },
);

/** A path that does not come back is given up with a reason. */
export const limitReconnecting = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(PeerActions.interrupted),
      concatLatestFrom(() => store.select(signalingFeature.selectTimeouts)),
      exhaustMap(([{ callId }, { reconnectMs }]) =>
        timer(reconnectMs).pipe(
          map(() => PeerActions.reconnectTimedOut({ callId })),
          takeUntil(connectedOrOver(actions, callId)),
        ),
      ),
    ),
  { functional: true },
);

function restarts(role: CallSide): Observable<unknown> {
  return timer(restartDelay(role, 0)).pipe(
    expand((_, tried) => timer(restartDelay(role, tried + 1))),
  );
}

function connectedOrOver(actions: Observable<Action>, callId: string): Observable<Action> {
  return merge(
    endOf(actions, callId),
    actions.pipe(
      ofType(PeerActions.connected),
      filter((connected) => connected.callId === callId),
    ),
  );
}
