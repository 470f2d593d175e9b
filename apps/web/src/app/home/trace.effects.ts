import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { SignalingAckActions, SocketActions } from '../signaling/signaling.actions';

/** What goes wrong without a sentence for the user leaves a line for developers: names and codes, never contents. */
export const traceProblems = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(SignalingAckActions.requestFailed, SocketActions.messageRejected, PeerActions.failed),
      tap(({ type, ...facts }) => {
        console.info(type, facts);
      }),
    ),
  { functional: true, dispatch: false },
);
