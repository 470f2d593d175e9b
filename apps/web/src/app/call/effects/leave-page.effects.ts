import { DOCUMENT, inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { filter, fromEvent, map, NEVER } from 'rxjs';
import { CallScreenActions } from '../call.actions';
import { callFeature } from '../call.feature';

/** A page that goes in the middle of a call takes its media with it: the other is told at once, not after a wait. */
export const hangUpWithPage = createEffect(
  (store = inject(Store), window = inject(DOCUMENT).defaultView) =>
    (window === null ? NEVER : fromEvent(window, 'pagehide')).pipe(
      concatLatestFrom(() => store.select(callFeature.selectScene)),
      filter(([, { show }]) => show === 'call'),
      map(() => CallScreenActions.pageHidden()),
    ),
  { functional: true },
);
