import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, exhaustMap, map, merge, switchMap, takeUntil, timer } from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { requestFailed } from './request-failed';
import { SignalingSocket } from './signaling-socket';
import { SignalingAckActions, SignalingActions, SocketActions } from './signaling.actions';
import { signalingFeature } from './signaling.feature';
import { actionOf } from './socket-event-action';

/** Keeps the line to the server open while the signed-in part is, and tells what comes over it. */
export const openSocket = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(HomePageActions.opened, HomePageActions.useHerePressed),
      exhaustMap(() =>
        socket
          .open()
          .pipe(
            map(actionOf),
            takeUntil(
              actions.pipe(
                ofType(
                  HomePageActions.left,
                  SignalingActions.sessionEnded,
                  SocketActions.handshakeRefused,
                ),
              ),
            ),
          ),
      ),
    ),
  { functional: true },
);

/** Says when the line has been down for longer than the server keeps a ring for this device. */
export const giveUpSignaling = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(SocketActions.socketLost),
      concatLatestFrom(() => store.select(signalingFeature.selectTimeouts)),
      exhaustMap(([, { ringAwayMs }]) =>
        timer(ringAwayMs).pipe(
          map(() => SocketActions.signalingGivenUp()),
          takeUntil(actions.pipe(ofType(SignalingActions.welcome, HomePageActions.left))),
        ),
      ),
    ),
  { functional: true },
);

/** How long before their end TURN credentials are renewed, in milliseconds. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** The longest delay that `setTimeout` takes, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Asks for fresh TURN credentials before the old ones expire, and when other servers may have been named. */
export const renewIceServers = createEffect(
  (actions = inject(Actions), store = inject(Store), socket = inject(SignalingSocket)) => {
    const nearEnd$ = store
      .select(signalingFeature.selectIce)
      .pipe(
        switchMap(({ expiresAt }) =>
          expiresAt === null
            ? EMPTY
            : timer(
                Math.min(
                  Math.max(expiresAt - Date.now() - RENEW_BEFORE_MS, 60_000),
                  LONGEST_TIMER_MS,
                ),
              ),
        ),
      );
    return merge(nearEnd$, actions.pipe(ofType(SignalingActions.serverStatus))).pipe(
      switchMap(() =>
        socket.request('ice-servers', {}).pipe(
          mapResponse({
            next: (ice) => SignalingAckActions.iceServersDone({ ice }),
            error: requestFailed('ice-servers'),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
