import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { exhaustMap, filter, from, map, switchMap, takeUntil, tap } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';
import { PeerSessions } from '../call/peer/peer-sessions';
import { CallViewActions, callViewFeature } from '../call/view/call-view.feature';
import { ScreenControlActions, ScreenShareActions } from './screen.actions';
import { screenFeature } from './screen.feature';
import { ScreenShare, type ScreenChoice } from './screen-share';

/** Opens the browser's chooser, in the very press: browsers want that. */
export const chooseScreen = createEffect(
  (actions = inject(Actions), store = inject(Store), share = inject(ScreenShare)) =>
    actions.pipe(
      ofType(
        ScreenControlActions.sharePressed,
        ScreenControlActions.takeOverPressed,
        ScreenControlActions.changePressed,
      ),
      concatLatestFrom(() => store.select(screenFeature.selectOwn)),
      filter(
        ([{ type }, { state }]) =>
          state === 'choosing' ||
          (state === 'on' && type === ScreenControlActions.changePressed.type),
      ),
      exhaustMap(() => from(share.choose())),
      map(actionOf),
    ),
  { functional: true },
);

/** The tracks follow the facts: what is shared goes on the air, what is not is given back. */
export const airScreen = createEffect(
  (store = inject(Store), share = inject(ScreenShare)) =>
    store.select(screenFeature.selectOwn).pipe(
      tap((own) => {
        if (own.state === 'off') share.stop();
        if (own.state === 'on') {
          share.air({ picture: !own.paused, sound: !own.paused && own.sound === 'on' });
        }
      }),
    ),
  { functional: true, dispatch: false },
);

/** The other is told, from the moment that there is somebody to tell, and again after an interruption. */
export const tellSharing = createEffect(
  (actions = inject(Actions), store = inject(Store), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(PeerActions.connected),
      switchMap(({ callId }) =>
        store.select(screenFeature.selectOwnWord).pipe(
          tap((word) => peers.get(callId)?.tell(word)),
          takeUntil(endOf(actions, callId)),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

/** The browser has ended it by itself. */
export const noticeEnd = createEffect(
  (share = inject(ScreenShare)) => share.ended$.pipe(map(() => ScreenShareActions.ended())),
  { functional: true },
);

/** Wide enough for a panel beside the picture: over it, it would hide the call (see `call-panels.ts`). */
const WIDE = '(min-width: 56.01rem)';

/** What one shares is seen beside the picture, unless something else stands there; it goes with the sharing. */
export const showPanel = createEffect(
  (store = inject(Store), window = inject(DOCUMENT).defaultView) =>
    store.select(screenFeature.selectSharing).pipe(
      concatLatestFrom(() => store.select(callViewFeature.selectPanel)),
      filter(([sharing, panel]) =>
        sharing ? panel === null && window?.matchMedia(WIDE).matches === true : panel === 'screen',
      ),
      map(([sharing]) =>
        sharing ? CallViewActions.panelToggled({ panel: 'screen' }) : CallViewActions.panelClosed(),
      ),
    ),
  { functional: true },
);

export const pickKind = createEffect(
  (actions = inject(Actions), share = inject(ScreenShare)) =>
    actions.pipe(
      ofType(ScreenControlActions.kindPicked),
      tap(({ kind }) => {
        share.setKind(kind);
      }),
    ),
  { functional: true, dispatch: false },
);

function actionOf(choice: ScreenChoice): Action {
  switch (choice.outcome) {
    case 'chosen':
      return ScreenShareActions.chosen({ sound: choice.sound });
    case 'dismissed':
      return ScreenShareActions.dismissed();
    case 'failed':
      return ScreenShareActions.failed({ problem: choice.problem });
  }
}
