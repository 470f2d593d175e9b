import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mergeMap, takeUntil, tap } from 'rxjs';
import { CallCommandActions } from '../call.actions';
import { endOf } from '../effects/call-end';
import { FullScreen } from '../view/full-screen';
import { PictureInPicture } from './picture-in-picture';
import { wakeLock } from './wake-lock';

/** Nobody touches anything while they talk: the screen is not to go dark for that. */
export const stayAwake = createEffect(
  (actions = inject(Actions), document = inject(DOCUMENT)) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      mergeMap(({ callId }) => wakeLock(document).pipe(takeUntil(endOf(actions, callId)))),
    ),
  { functional: true, dispatch: false },
);

/** The call was on the whole screen or in a window of its own, and not the table of people. */
export const leaveScreen = createEffect(
  (
    actions = inject(Actions),
    fullScreen = inject(FullScreen),
    pictureInPicture = inject(PictureInPicture),
  ) =>
    actions.pipe(
      ofType(CallCommandActions.callEnded),
      tap(() => {
        pictureInPicture.leave();
        void fullScreen.leave();
      }),
    ),
  { functional: true, dispatch: false },
);
