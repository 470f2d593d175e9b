import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { concatMap, filter, from, map, of, switchMap, takeUntil, tap } from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { insistingOn } from './capture-constraints';
import { labelInUse, type AvailableDevices, type TrackOrigin } from './device-list';
import { stepAfterListing } from './device-return';
import { devicesFeature } from './devices.feature';
import { LocalMedia, type MediaLoss, type MediaReport } from './local-media';
import { isUsable, type MediaDeviceKindName } from './media-device-state';
import { LocalMediaActions, MediaPermissionActions } from './media.actions';
import { mediaFeature } from './media.feature';
import { MediaPermissions } from './media-permissions';

const DEVICES: readonly MediaDeviceKindName[] = ['microphone', 'camera'];

/** Takes another device in the place of one that was unplugged, where there is one. */
export const fallBack = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    media = inject(LocalMedia),
    permissions = inject(MediaPermissions),
  ) =>
    actions.pipe(
      ofType(HomePageActions.opened),
      switchMap(() =>
        media.lost$.pipe(
          concatMap((loss) =>
            from(permissions.isRevoked(loss.device)).pipe(
              concatLatestFrom(() => [
                store.select(devicesFeature.selectConstraints),
                store.select(devicesFeature.selectAvailable),
              ]),
              concatMap(([revoked, constraints, available]) =>
                revoked
                  ? of(MediaPermissionActions.revoked({ device: loss.device }))
                  : from(media.acquire(constraints)).pipe(
                      map((report) =>
                        afterLoss(loss, report, media.originOf(loss.device), available),
                      ),
                    ),
              ),
            ),
          ),
          takeUntil(actions.pipe(ofType(HomePageActions.left))),
        ),
      ),
    ),
  { functional: true },
);

/** Takes back what was unplugged, and goes over to what was chosen and was not there. */
export const takeBack = createEffect(
  (actions = inject(Actions), store = inject(Store), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(LocalMediaActions.listed),
      concatMap(() => from(DEVICES)),
      concatMap((device) =>
        of(device).pipe(
          concatLatestFrom(() => [
            store.select(mediaFeature.selectMediaState),
            store.select(devicesFeature.selectDevicesState),
            store.select(devicesFeature.selectWanted),
            store.select(devicesFeature.selectConstraints),
          ]),
        ),
      ),
      concatMap(([device, states, { available }, wanted, constraints]) => {
        const running = media.originOf(device);
        const step = stepAfterListing({
          state: states[device],
          inUse: running === null ? null : labelInUse(running, available[device]),
          wanted: wanted[device],
          available: available[device],
        });
        switch (step.do) {
          case 'nothing':
            return of(null);
          case 'take':
            return from(media.acquire(constraints)).pipe(
              map((report) => arrival(device, report, media.originOf(device), available)),
            );
          case 'replace':
            return from(media.replace(device, insistingOn(step.by.id, constraints[device]))).pipe(
              map((opened) =>
                opened
                  ? LocalMediaActions.pluggedIn({
                      device,
                      state: media[device]() === null ? 'off' : 'on',
                      label: step.by.label,
                    })
                  : null,
              ),
            );
        }
      }),
      filter((action) => action !== null),
    ),
  { functional: true },
);

/** What the person allows or forbids in the browser itself counts at once, without a button here. */
export const followPermissions = createEffect(
  (actions = inject(Actions), store = inject(Store), permissions = inject(MediaPermissions)) =>
    actions.pipe(
      ofType(HomePageActions.opened),
      switchMap(() =>
        permissions.changes$.pipe(takeUntil(actions.pipe(ofType(HomePageActions.left)))),
      ),
      concatLatestFrom(() => store.select(mediaFeature.selectMediaState)),
      map(([{ device, state }, states]) => {
        if (state === 'granted') {
          return states[device] === 'refused' ? MediaPermissionActions.granted({ device }) : null;
        }
        return isUsable(states[device]) ? MediaPermissionActions.revoked({ device }) : null;
      }),
      filter((action) => action !== null),
    ),
  { functional: true },
);

/** What the browser or the system pauses, as an incoming phone call does, is not on; it goes on as it was. */
export const followPauses = createEffect(
  (media = inject(LocalMedia)) =>
    media.paused$.pipe(
      map(({ device, paused }) => {
        const wished = media.isWished(device) ? 'on' : 'off';
        return LocalMediaActions.deviceChanged({ device, state: paused ? 'paused' : wished });
      }),
    ),
  { functional: true },
);

/** What is not allowed any more is given back. */
export const dropRevoked = createEffect(
  (actions = inject(Actions), media = inject(LocalMedia)) =>
    actions.pipe(
      ofType(MediaPermissionActions.revoked),
      tap(({ device }) => {
        media.drop(device);
      }),
    ),
  { functional: true, dispatch: false },
);

function afterLoss(
  { device, origin }: MediaLoss,
  report: MediaReport,
  running: TrackOrigin | null,
  available: AvailableDevices,
): Action {
  const lost = labelInUse(origin, available[device]);
  const taken = running === null ? null : labelInUse(running, available[device]);
  // It was gone for a moment only.
  if (taken === lost) return LocalMediaActions.deviceChanged({ device, state: report[device] });
  const state = report[device] === 'missing' ? 'unplugged' : report[device];
  return LocalMediaActions.unplugged({ device, state, lost, taken });
}

function arrival(
  device: MediaDeviceKindName,
  report: MediaReport,
  running: TrackOrigin | null,
  available: AvailableDevices,
): Action | null {
  if (running === null) return null;
  const label = labelInUse(running, available[device]);
  return LocalMediaActions.pluggedIn({ device, state: report[device], label });
}
