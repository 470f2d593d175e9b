import { inject } from '@angular/core';
import type { CallReport } from '@lets-meet/signaling-contracts';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  EMPTY,
  filter,
  from,
  map,
  merge,
  of,
  switchMap,
  take,
  withLatestFrom,
  type Observable,
} from 'rxjs';
import { deviceTroubles } from '../../media/device-troubles';
import { mediaFeature } from '../../media/media.feature';
import { mediaPath } from '../../quality/media-path';
import { SignalingSocket } from '../../signaling/signaling-socket';
import { CallCommandActions, PeerActions } from '../call.actions';
import type { PeerStats } from '../peer/peer-session';
import { PeerSessions } from '../peer/peer-sessions';
import { endOf } from './call-end';

/**
 * Tells the server how a call came about, for those who look after it: how long it took, by which kind of path, what was wrong
 * with the devices. Said once: when it is connected, or when it is over before that. Nobody misses one that is lost.
 */
export const reportCall = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    peers = inject(PeerSessions),
    socket = inject(SignalingSocket),
  ) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      switchMap(({ callId }) => {
        const began = performance.now();
        const connected = actions.pipe(
          ofType(PeerActions.connected),
          filter((action) => action.callId === callId),
          map((): Connection => ({ setUpMs: Math.round(performance.now() - began) })),
          switchMap((connection) => withPath(connection, peers.get(callId)?.stats())),
        );
        const ended = endOf(actions, callId).pipe(map((): Connection => ({})));
        return merge(connected, ended).pipe(
          take(1),
          withLatestFrom(
            store.select(mediaFeature.selectMicrophone),
            store.select(mediaFeature.selectCamera),
          ),
          map(([connection, microphone, camera]) => ({
            callId,
            ...connection,
            ...deviceTroubles(microphone, camera),
          })),
        );
      }),
      filter((report) => Object.keys(report).length > 1),
      switchMap((report) => socket.request('call-report', report).pipe(catchError(() => EMPTY))),
    ),
  { functional: true, dispatch: false },
);

type Connection = Pick<CallReport, 'setUpMs' | 'path'>;

function withPath(
  connection: Connection,
  stats: Promise<PeerStats | null> | undefined,
): Observable<Connection> {
  return from(stats ?? [null]).pipe(
    map((figures) => {
      const path = figures && mediaPath(figures.report);
      return path === null ? connection : { ...connection, path: path.kind };
    }),
    catchError(() => of(connection)),
  );
}
