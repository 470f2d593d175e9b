import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { filter, map } from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { MissedCallActions } from './people.actions';

/** Both have said yes: whatever one missed of the other before is settled. */
export const settleMissedCalls = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      concatLatestFrom(() => store.select(callFeature.selectScene)),
      map(([, scene]) => scene),
      filter((scene) => scene.show === 'call'),
      map(({ peer }) => MissedCallActions.callerReached({ callerId: peer.id })),
    ),
  { functional: true },
);
