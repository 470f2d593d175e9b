import { inject, Injector } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  distinctUntilChanged,
  filter,
  from,
  map,
  merge,
  mergeMap,
  of,
  skip,
  switchMap,
  takeUntil,
  tap,
} from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { endOf } from '../call/effects/call-end';
import { PeerSessions } from '../call/peer/peer-sessions';
import { HomePageActions } from '../home/home.actions';
import { PartLoader } from '../parts/part-loader';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { privateFolder } from '../storage/private-folder';
import { SignalingActions } from '../signaling/signaling.actions';
import { RecorderActions, RecordingControlActions } from './recording.actions';
import { lastChoice } from './recording-choice';
import { recordingFeature } from './recording.feature';
import { abortedBy } from './stop-signal';
import { RECORDINGS_FOLDER } from './storage/recording-files';

/** A call that is there and not recorded yet is to be recorded, where the server allows it. */
export const request = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(RecordingControlActions.startPressed),
      concatLatestFrom(() => [
        store.select(callFeature.selectEnd),
        store.select(recordingFeature.selectPhase),
        store.select(serverStatusFeature.selectRecording),
      ]),
      filter(([, , phase, allowed]) => phase === 'none' && allowed),
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
  (
    actions = inject(Actions),
    injector = inject(Injector),
    load = () => import('./make/call-recorder'),
  ) =>
    actions.pipe(
      ofType(RecorderActions.requested),
      mergeMap(({ callId, peer }) => {
        // Heard from now on: the call may end while the recorder is loaded, and nobody may be recorded after it.
        const stop = abortedBy(
          merge(
            actions.pipe(ofType(RecordingControlActions.stopPressed)),
            endOf(actions, callId),
            actions.pipe(
              ofType(SignalingActions.welcome, SignalingActions.serverStatus),
              filter(({ server }) => !server.recording),
            ),
          ),
        );
        return from(load()).pipe(
          mergeMap(({ CallRecorder }) =>
            injector.get(CallRecorder).record({ peer, choice: lastChoice.read(), stop }),
          ),
          map((event) => RecorderActions.told({ callId, peer, event })),
          catchError(() => of(RecorderActions.failed({ callId, problem: 'broken' }))),
        );
      }),
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

/** What was cut off the last time is offered with the next start. */
export const offerInterrupted = createEffect(
  (actions = inject(Actions), parts = inject(PartLoader)) =>
    actions.pipe(
      ofType(HomePageActions.opened),
      switchMap(() => anyInterrupted(parts)),
      filter((found) => found),
      map(() => RecorderActions.interruptedFound()),
    ),
  { functional: true },
);

export const openOptions = createEffect(
  (actions = inject(Actions), injector = inject(Injector), parts = inject(PartLoader)) =>
    actions.pipe(
      ofType(RecordingControlActions.optionsPressed),
      tap(() => {
        void parts.use(
          () => import('./options/recording-options'),
          ({ openRecordingOptions }) => {
            openRecordingOptions(injector);
          },
        );
      }),
    ),
  { functional: true, dispatch: false },
);

export const openRecordings = createEffect(
  (actions = inject(Actions), injector = inject(Injector), parts = inject(PartLoader)) =>
    actions.pipe(
      ofType(RecordingControlActions.recordingsPressed),
      tap(() => {
        void parts.use(
          () => import('./library/recordings-dialog'),
          ({ openRecordings: open }) => {
            open(injector);
          },
        );
      }),
    ),
  { functional: true, dispatch: false },
);

/** Nothing is loaded for it where this browser has never recorded. */
async function anyInterrupted(parts: PartLoader): Promise<boolean> {
  if ((await privateFolder(RECORDINGS_FOLDER)) === null) return false;
  const interrupted = await parts.load(() => import('./library/interrupted-recordings'));
  return interrupted.anyInterrupted();
}
