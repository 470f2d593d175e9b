import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { filter, from, map, merge, switchMap, take, takeUntil, tap, type Observable } from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { tellingFailure } from '../signaling/request-failed';
import { SignalingSocket } from '../signaling/signaling-socket';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { devicesFeature } from './devices.feature';
import { LocalMedia } from './local-media';
import { LocalMediaActions, MediaControlActions, MediaPermissionActions } from './media.actions';
import { mediaFeature } from './media.feature';

/** Takes camera and microphone after sign-in, and again when the person asks for it. */
export const acquireMedia = createEffect(
  (actions = inject(Actions), store = inject(Store), media = inject(LocalMedia)) =>
    merge(
      // The list comes first: which of them was chosen is known by its label.
      actions.pipe(
        ofType(HomePageActions.opened),
        switchMap(() => actions.pipe(ofType(LocalMediaActions.listed), take(1))),
      ),
      actions.pipe(ofType(MediaControlActions.retryPressed, MediaPermissionActions.granted)),
    ).pipe(
      concatLatestFrom(() => store.select(devicesFeature.selectConstraints)),
      switchMap(([, constraints]) =>
        from(media.acquire(constraints)).pipe(takeUntil(left(actions))),
      ),
      map((report) => LocalMediaActions.acquired(report)),
    ),
  { functional: true },
);

/** Tells the server that this device can take a call, on every new line. */
export const announceAvailability = createEffect(
  (actions = inject(Actions), store = inject(Store), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(SignalingActions.welcome, LocalMediaActions.acquired),
      concatLatestFrom(() => [
        store.select(mediaFeature.selectReady),
        store.select(signalingFeature.selectOnline),
      ]),
      filter(([, ready, online]) => ready && online),
      switchMap(() =>
        socket.request('availability', { ready: true }).pipe(tellingFailure('availability')),
      ),
    ),
  { functional: true },
);

export const toggleMicrophone = createEffect(
  (actions = inject(Actions), store = inject(Store), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(MediaControlActions.microphoneToggled),
      concatLatestFrom(() => store.select(mediaFeature.selectMicrophone)),
      filter(([, state]) => state === 'on' || state === 'off'),
      map(([, state]) =>
        LocalMediaActions.deviceChanged({
          device: 'microphone',
          state: media.switchMicrophone(state === 'off'),
        }),
      ),
    ),
  { functional: true },
);

export const toggleCamera = createEffect(
  (actions = inject(Actions), store = inject(Store), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(MediaControlActions.cameraToggled),
      concatLatestFrom(() => [
        store.select(mediaFeature.selectCamera),
        store.select(devicesFeature.selectConstraints),
      ]),
      filter(([, state]) => state === 'on' || state === 'off'),
      // Of presses while it opens the last one counts.
      switchMap(([, , { camera }]) => media.switchCamera(!media.isWished('camera'), camera)),
      map((state) => LocalMediaActions.deviceChanged({ device: 'camera', state })),
    ),
  { functional: true },
);

/** The devices are given back with sign-out. */
export const releaseMedia = createEffect(
  (actions = inject(Actions), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(HomePageActions.left),
      tap(() => {
        media.release();
      }),
    ),
  { functional: true, dispatch: false },
);

function left(actions: Observable<Action>): Observable<Action> {
  return actions.pipe(ofType(HomePageActions.left));
}
