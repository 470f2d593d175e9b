import { inject, Injector } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store, type Action } from '@ngrx/store';
import {
  endWith,
  exhaustMap,
  from,
  map,
  merge,
  mergeMap,
  of,
  skip,
  startWith,
  switchMap,
  takeUntil,
  tap,
  type Observable,
} from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';
import { TouchControlActions, TouchWatchActions } from './touch-alert.actions';
import { touchAlertFeature } from './touch-alert.feature';
import { touchChoices } from './touch-choices';
import { touchLog } from './touch-log';
import type * as watcherModule from './watch/touch-watcher';
import type { WatchEvent } from './watch/watch-event';

/** Watches for as long as it is wanted in a call; what does it is loaded when it is first wanted. */
export const watchHands = createEffect(
  (actions = inject(Actions), store = inject(Store), injector = inject(Injector)) =>
    actions.pipe(
      ofType(PeerActions.connected),
      // A path that comes back is one more `connected` of the same call.
      exhaustMap(({ callId, at: callBegan }) =>
        merge(
          store.select(touchAlertFeature.selectWanted),
          actions.pipe(
            ofType(TouchControlActions.retryPressed),
            map(() => true),
          ),
        ).pipe(
          switchMap((on): Observable<Action> =>
            on
              ? watch(injector).pipe(map((event) => TouchWatchActions.told({ callBegan, event })))
              : of(TouchWatchActions.ended()),
          ),
          takeUntil(endOf(actions, callId)),
          endWith(TouchWatchActions.ended()),
        ),
      ),
    ),
  { functional: true },
);

/** What its owner chose is there again after a reload. */
export const keepChoices = createEffect(
  (store = inject(Store)) =>
    store.select(touchAlertFeature.selectChoices).pipe(
      skip(1),
      tap((choices) => {
        touchChoices.keep(choices);
      }),
    ),
  { functional: true, dispatch: false },
);

export const keepLog = createEffect(
  (store = inject(Store)) =>
    store.select(touchAlertFeature.selectLog).pipe(
      skip(1),
      tap((log) => {
        touchLog.keep(log);
      }),
    ),
  { functional: true, dispatch: false },
);

function watch(injector: Injector): Observable<WatchEvent> {
  return from(loadWatcher()).pipe(
    mergeMap((module) =>
      module === null
        ? of<WatchEvent>({ type: 'failed', problem: 'no-models' })
        : injector.get(module.TouchWatcher).watch(),
    ),
    startWith<WatchEvent>({ type: 'loading', share: 0 }),
  );
}

/** Null where this part of the program does not come. */
async function loadWatcher(): Promise<typeof watcherModule | null> {
  try {
    return await import('./watch/touch-watcher');
  } catch {
    // A TypeError of the browser: there is no network, or the server has a newer version.
    return null;
  }
}
