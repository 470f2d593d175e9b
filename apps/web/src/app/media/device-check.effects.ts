import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { DeviceCheck } from './device-check';

/** Whoever has been in a call needs no check before the first one. */
export const settleWithTheFirstCall = createEffect(
  (actions = inject(Actions), check = inject(DeviceCheck)) =>
    actions.pipe(
      ofType(PeerActions.connected),
      tap(() => {
        check.settle();
      }),
    ),
  { functional: true, dispatch: false },
);
