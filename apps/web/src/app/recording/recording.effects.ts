import { DOCUMENT, inject, Injector } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  distinctUntilChanged,
  exhaustMap,
  filter,
  from,
  fromEvent,
  map,
  merge,
  mergeMap,
  NEVER,
  of,
  skip,
  takeUntil,
  tap,
} from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { endOf } from '../call/effects/call-end';
import { PeerSessions } from '../call/peer/peer-sessions';
import { RecorderActions, RecordingControlActions } from './recording.actions';
import { lastChoice } from './recording-choice';
import { recordingFeature } from './recording.feature';

/** A call that is there and not recorded yet is to be recorded. */
export const request = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(RecordingControlActions.startPressed),
      concatLatestFrom(() => [
        store.select(callFeature.selectEnd),
        store.select(recordingFeature.selectPhase),
      ]),
      filter(([, , phase]) => phase === 'none'),
      map(([, end]) =>
        end.phase === 'connected' || end.phase === 'reconnecting'
          ? RecorderActions.requested({ callId: end.callId, peer: end.peer })
          : null,
      ),
      filter((action) => action !== null),
    ),
  { functional: true },
);

/** Records with what is loaded for it; the file is finished after the call, too. */
export const record = createEffect(
  (actions = inject(Actions), injector = inject(Injector)) =>
    actions.pipe(
      ofType(RecorderActions.requested),
      mergeMap(({ callId, peer }) =>
        from(import('./make/call-recorder')).pipe(
          mergeMap(({ CallRecorder }) =>
            injector.get(CallRecorder).record({
              peer,
              choice: lastChoice.read(),
              stop$: merge(
                actions.pipe(ofType(RecordingControlActions.stopPressed)),
                endOf(actions, callId),
              ),
            }),
          ),
          map((event) => RecorderActions.told({ callId, peer, event })),
          catchError(() => of(RecorderActions.failed({ callId, problem: 'broken' }))),
        ),
      ),
    ),
  { functional: true },
);

/** The other is told that it is recorded, that one objects, and that its objection was shown. */
export const tellPeer = createEffect(
  (actions = inject(Actions), store = inject(Store), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(CallCommandActions.prepareMedia),
      mergeMap(({ callId }) =>
        store.select(recordingFeature.selectWord).pipe(
          distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
          // Nothing of the kind is what the other takes for granted.
          skip(1),
          tap((word) => {
            peers.get(callId)?.tell(word);
          }),
          takeUntil(endOf(actions, callId)),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

export const openOptions = createEffect(
  (actions = inject(Actions), injector = inject(Injector)) =>
    actions.pipe(
      ofType(RecordingControlActions.optionsPressed),
      exhaustMap(async () => {
        const { openRecordingOptions } = await import('./options/recording-options');
        openRecordingOptions(injector);
      }),
    ),
  { functional: true, dispatch: false },
);

export const openRecordings = createEffect(
  (actions = inject(Actions), injector = inject(Injector)) =>
    actions.pipe(
      ofType(RecordingControlActions.recordingsPressed),
      exhaustMap(async () => {
        const { openRecordings: open } = await import('./library/recordings-dialog');
        open(injector);
      }),
    ),
  { functional: true, dispatch: false },
);

/** Asks before a page is closed that still finishes a recording. */
export const confirmLeaving = createEffect(
  (store = inject(Store), window = inject(DOCUMENT).defaultView) =>
    (window === null ? NEVER : fromEvent(window, 'beforeunload')).pipe(
      concatLatestFrom(() => store.select(recordingFeature.selectFinishing)),
      filter(([, finishing]) => finishing.length > 0),
      tap(([event]) => {
        event.preventDefault();
      }),
    ),
  { functional: true, dispatch: false },
);
