import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, filter, map } from 'rxjs';
import { callFeature } from '../call/call.feature';
import { MissedCallActions } from './people.actions';

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
