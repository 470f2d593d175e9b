import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { createSelector, Store } from '@ngrx/store';
import { filter, map, merge, pairwise, tap } from 'rxjs';
import { PassingNotice } from '../shell/passing-notice';
import { deviceNotice } from './device-notice';
import { devicesFeature } from './devices.feature';
import { LocalMediaActions } from './media.actions';
import { speakerChange, type SpeakerSituation } from './speaker-change';

/** Milliseconds that a sentence about a device stays. */
const NOTICE_MS = 6_000;

const selectSpeakerSituation = createSelector(
  devicesFeature.selectChosen,
  devicesFeature.selectSpeaker,
  devicesFeature.selectAvailable,
  ({ speaker: chosen }, speaker, available): SpeakerSituation => ({
    chosen,
    speaker,
    known: Object.values(available).some((devices) => devices.length > 0),
  }),
);

/** Says what happened to a device: seen above the page, and announced. */
export const tellDeviceEvents = createEffect(
  (actions = inject(Actions), store = inject(Store), notice = inject(PassingNotice)) =>
    merge(
      actions.pipe(
        ofType(LocalMediaActions.unplugged),
        filter(({ taken }) => taken !== null),
        map(({ device, lost, taken }) => deviceNotice(device, { what: 'unplugged', lost, taken })),
      ),
      actions.pipe(
        ofType(LocalMediaActions.pluggedIn),
        map(({ device, label }) => deviceNotice(device, { what: 'back', label })),
      ),
      actions.pipe(
        ofType(LocalMediaActions.choiceFailed),
        map(({ device, label, kept }) => deviceNotice(device, { what: 'not-opened', label, kept })),
      ),
      store.select(selectSpeakerSituation).pipe(
        pairwise(),
        map(([before, after]) => speakerChange(before, after)),
        filter((event) => event !== null),
        map((event) => deviceNotice('speaker', event)),
      ),
    ).pipe(
      tap((sentence) => {
        notice.say(sentence, { duration: NOTICE_MS, above: true });
      }),
    ),
  { functional: true, dispatch: false },
);
