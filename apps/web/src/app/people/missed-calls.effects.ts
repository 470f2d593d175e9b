import { inject, Injector } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  distinctUntilChanged,
  EMPTY,
  filter,
  map,
  switchMap,
  tap,
} from 'rxjs';
import { callFeature } from '../call/call.feature';
import { OwnCallsApi } from '../calls/own-calls-api';
import { PartLoader } from '../parts/part-loader';
import { SignalingActions } from '../signaling/signaling.actions';
import { MissedCallActions, PeoplePageActions } from './people.actions';

/** Both have said yes: whatever one missed of the other before is settled. */
export const settleMissedCalls = createEffect(
  (store = inject(Store)) =>
    store.select(callFeature.selectScene).pipe(
      map((scene) => (scene.show === 'call' ? scene.peer.id : null)),
      distinctUntilChanged(),
      filter((callerId) => callerId !== null),
      map((callerId) => MissedCallActions.callerReached({ callerId })),
    ),
  { functional: true },
);

/** What one missed while one was not here. Where the server does not answer, the next socket asks again. */
export const listMissedCalls = createEffect(
  (actions = inject(Actions), api = inject(OwnCallsApi)) =>
    actions.pipe(
      ofType(SignalingActions.welcome),
      switchMap(() =>
        api.missed().pipe(
          map(({ calls }) => MissedCallActions.listed({ listed: calls })),
          catchError(() => EMPTY),
        ),
      ),
    ),
  { functional: true },
);

/** What is seen here is seen everywhere. Where that gets lost, it is shown once more the next time. */
export const tellSeen = createEffect(
  (actions = inject(Actions), api = inject(OwnCallsApi)) =>
    actions.pipe(
      ofType(PeoplePageActions.missedCallDismissed, MissedCallActions.historyShown),
      concatMap((action) =>
        api.see('callerId' in action ? action.callerId : null).pipe(catchError(() => EMPTY)),
      ),
    ),
  { functional: true, dispatch: false },
);

export const openCalls = createEffect(
  (actions = inject(Actions), injector = inject(Injector), parts = inject(PartLoader)) =>
    actions.pipe(
      ofType(MissedCallActions.historyPressed),
      tap(() => {
        void parts.use(
          () => import('../calls/calls-dialog'),
          ({ openCallsDialog }) => {
            openCallsDialog(injector);
          },
        );
      }),
    ),
  { functional: true, dispatch: false },
);
