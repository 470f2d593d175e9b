import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  concatMap,
  filter,
  from,
  map,
  merge,
  of,
  skip,
  startWith,
  switchMap,
  takeUntil,
  tap,
} from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { insistingOn } from './capture-constraints';
import { deviceChoices } from './device-choices';
import { DeviceDirectory } from './device-directory';
import { deviceLabelled, labelInUse } from './device-list';
import { devicesFeature } from './devices.feature';
import { LocalMedia } from './local-media';
import { isUsable } from './media-device-state';
import { LocalMediaActions, MediaControlActions } from './media.actions';
import { mediaFeature } from './media.feature';

/** Keeps the list of devices: labels are told only once a device is allowed. */
export const listDevices = createEffect(
  (actions = inject(Actions), directory = inject(DeviceDirectory)) =>
    actions.pipe(
      ofType(HomePageActions.opened),
      switchMap(() =>
        merge(directory.changes$, actions.pipe(ofType(LocalMediaActions.acquired))).pipe(
          startWith(null),
          switchMap(() => directory.read()),
          takeUntil(actions.pipe(ofType(HomePageActions.left))),
        ),
      ),
      map((available) => LocalMediaActions.listed({ available })),
    ),
  { functional: true },
);

/** What its owner chose is there again after a reload. */
export const keepChoices = createEffect(
  (store = inject(Store)) =>
    store.select(devicesFeature.selectChoices).pipe(
      skip(1),
      tap((choices) => {
        deviceChoices.keep(choices);
      }),
    ),
  { functional: true, dispatch: false },
);

/** Goes over to the camera or microphone that was chosen. Where none works, it is asked for like anew. */
export const useChosen = createEffect(
  (actions = inject(Actions), store = inject(Store), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(MediaControlActions.deviceChosen),
      concatLatestFrom(() => [
        store.select(mediaFeature.selectMediaState),
        store.select(devicesFeature.selectConstraints),
        store.select(devicesFeature.selectAvailable),
      ]),
      concatMap(([{ device, label }, states, constraints, available]) => {
        if (device === 'speaker') return of(null);
        if (!isUsable(states[device])) return of(MediaControlActions.retryPressed());
        const chosen = deviceLabelled(label, available[device]);
        const wished =
          chosen === null ? constraints[device] : insistingOn(chosen.id, constraints[device]);
        return from(media.replace(device, wished)).pipe(
          map((opened) => {
            const running = media.originOf(device);
            if (opened || label === null || running === null) return null;
            const kept = labelInUse(running, available[device]);
            return LocalMediaActions.choiceFailed({ device, label, kept });
          }),
        );
      }),
      filter((action) => action !== null),
    ),
  { functional: true },
);

/** Echo cancellation, noise suppression and gain, from now on. */
export const useProcessing = createEffect(
  (actions = inject(Actions), store = inject(Store), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(MediaControlActions.processingSwitched),
      concatLatestFrom(() => [
        store.select(devicesFeature.selectProcessing),
        store.select(devicesFeature.selectConstraints),
      ]),
      concatMap(([, processing, { microphone }]) => media.process(processing, microphone)),
    ),
  { functional: true, dispatch: false },
);
