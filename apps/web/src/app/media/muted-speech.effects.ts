import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  combineLatest,
  distinctUntilChanged,
  endWith,
  map,
  of,
  scan,
  skipWhile,
  startWith,
  switchMap,
  takeUntil,
  type Observable,
} from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';
import { LocalMedia } from './local-media';
import { LocalMediaActions } from './media.actions';
import { mediaFeature } from './media.feature';
import { MicrophoneLevel } from './microphone-level';
import { listen, SILENT } from './speaking-detector';

/** Notices in a call that one speaks and is muted. */
export const noticeMutedSpeech = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    microphone = toObservable(inject(LocalMedia).heldMicrophone),
    level = inject(MicrophoneLevel),
  ) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      switchMap(({ callId }) =>
        combineLatest([microphone, store.select(mediaFeature.selectMicrophone)]).pipe(
          switchMap(([track, state]) =>
            track !== null && state === 'off' ? speech(level.of(track)) : of(false),
          ),
          takeUntil(endOf(actions, callId)),
          endWith(false),
          distinctUntilChanged(),
          skipWhile((speaking) => !speaking),
        ),
      ),
      map((speaking) =>
        speaking ? LocalMediaActions.mutedSpeechBegan() : LocalMediaActions.mutedSpeechEnded(),
      ),
    ),
  { functional: true },
);

function speech(levels: Observable<number>): Observable<boolean> {
  return levels.pipe(
    scan((before, level) => listen(before, { at: performance.now(), level }), SILENT),
    map(({ speaking }) => speaking),
    startWith(false),
  );
}
