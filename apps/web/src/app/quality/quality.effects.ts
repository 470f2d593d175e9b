import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  distinctUntilChanged,
  exhaustMap,
  filter,
  map,
  pairwise,
  takeUntil,
  tap,
  timer,
} from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';
import { PeerSessions } from '../call/peer/peer-sessions';
import { PICTURE_STEPS } from './picture-limits';
import { sampleBetween } from './quality-sample';
import { QualityActions, qualityFeature } from './quality.feature';

/** Milliseconds between two looks at the statistics. */
const SAMPLE_MS = 1_000;

/** Looks at the statistics for as long as the call, from when it first connects. */
export const sampleQuality = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(PeerActions.connected),
      // A path that comes back is one more `connected` of the same call.
      exhaustMap(({ callId }) =>
        timer(0, SAMPLE_MS).pipe(
          exhaustMap(async () => (await peers.get(callId)?.stats()) ?? null),
          filter((stats) => stats !== null),
          pairwise(),
          map(([before, after]) =>
            QualityActions.sampled({ callId, sample: sampleBetween(before, after) }),
          ),
          takeUntil(endOf(actions, callId)),
        ),
      ),
    ),
  { functional: true },
);

/** On a poor path the picture gives way, and comes back when there is room. */
export const limitPicture = createEffect(
  (actions = inject(Actions), store = inject(Store), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(QualityActions.sampled),
      concatLatestFrom(() => store.select(qualityFeature.selectPictureStep)),
      map(([{ callId }, step]) => ({ callId, step })),
      distinctUntilChanged((a, b) => a.callId === b.callId && a.step === b.step),
      tap(({ callId, step }) => {
        const limits = PICTURE_STEPS[step];
        if (limits !== undefined) peers.get(callId)?.limit(limits);
      }),
    ),
  { functional: true, dispatch: false },
);
