import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { switchMap, take, takeUntil, timer } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';

/** Milliseconds that a call is left to itself after it has connected. */
const SETTLED_MS = 5_000;

/** What the rest of a call and its end may need is fetched while the server is there: media goes on without it. */
export const fetchAhead = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(PeerActions.connected),
      switchMap(({ callId }) => timer(SETTLED_MS).pipe(takeUntil(endOf(actions, callId)))),
      take(1),
      switchMap(() =>
        Promise.allSettled([
          import('../call/call-menu-items'),
          import('../chat/past-conversation'),
          import('../icons/more-icons'),
          import('../quality/quality-advice'),
          import('../recording/recording-notice'),
          import('../screen/screen-notice'),
          import('../shell/snack-bar'),
        ]),
      ),
    ),
  { functional: true, dispatch: false },
);
