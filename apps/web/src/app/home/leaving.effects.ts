import { DOCUMENT, inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { createSelector, Store } from '@ngrx/store';
import { filter, fromEvent, NEVER, tap } from 'rxjs';
import { callFeature } from '../call/call.feature';
import { chatFeature } from '../chat/chat.feature';
import { filesFeature } from '../files/files.feature';
import { recordingFeature } from '../recording/recording.feature';

/** A call, or something that nobody can have again, would go with the page. */
const selectLosable = createSelector(
  callFeature.selectScene,
  chatFeature.selectLosable,
  filesFeature.selectLosable,
  recordingFeature.selectFinishing,
  ({ show }, conversation, files, finishing) =>
    show === 'call' || conversation || files || finishing.length > 0,
);

/** Asks before a page is closed by accident. */
export const confirmLeaving = createEffect(
  (store = inject(Store), window = inject(DOCUMENT).defaultView) =>
    (window === null ? NEVER : fromEvent(window, 'beforeunload')).pipe(
      concatLatestFrom(() => store.select(selectLosable)),
      filter(([, losable]) => losable),
      tap(([event]) => {
        event.preventDefault();
      }),
    ),
  { functional: true, dispatch: false },
);
