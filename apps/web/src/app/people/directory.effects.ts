import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  debounceTime,
  EMPTY,
  exhaustMap,
  filter,
  map,
  merge,
  switchMap,
} from 'rxjs';
import { Announcer } from '../shell/announcer';
import { sessionFeature } from '../sign-in/session.feature';
import { SignalingActions } from '../signaling/signaling.actions';
import { DirectoryApi } from './directory-api';
import { directoryFeature } from './directory.feature';
import { DirectoryActions, PeoplePageActions } from './people.actions';
import { peopleFeature } from './people.feature';

/** Milliseconds after the last key until the server is asked. */
const SEARCH_AFTER = 250;

/** The first of whom the search finds. Guests have no directory. */
export const listDirectory = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(DirectoryApi)) =>
    merge(
      actions.pipe(ofType(SignalingActions.welcome, PeoplePageActions.directoryRetried)),
      actions.pipe(ofType(PeoplePageActions.searchChanged), debounceTime(SEARCH_AFTER)),
    ).pipe(
      concatLatestFrom(() => [
        store.select(sessionFeature.selectRole),
        store.select(peopleFeature.selectSearch),
      ]),
      filter(([, role]) => role !== null && role !== 'guest'),
      map(([, , search]) => search.trim()),
      switchMap((search) =>
        api.page(search, null).pipe(
          mapResponse({
            next: (page) => DirectoryActions.listed({ search, page }),
            error: () => DirectoryActions.failed(),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** The next of them, as one comes to the end of those that are here. */
export const listFurther = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(DirectoryApi)) =>
    actions.pipe(
      ofType(PeoplePageActions.endReached),
      concatLatestFrom(() => [
        store.select(directoryFeature.selectDirectoryState),
        store.select(directoryFeature.selectMore),
      ]),
      filter(([, { failed }, more]) => more && !failed),
      exhaustMap(([, { search, entries }]) =>
        api.page(search, entries.at(-1)?.id ?? null).pipe(
          mapResponse({
            next: (page) => DirectoryActions.listedFurther({ search, page }),
            error: () => DirectoryActions.failed(),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** One's favourites, each time that the socket opens. Where the server does not answer, the next one asks again. */
export const listFavourites = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(DirectoryApi)) =>
    actions.pipe(
      ofType(SignalingActions.welcome),
      concatLatestFrom(() => store.select(sessionFeature.selectRole)),
      filter(([, role]) => role !== null && role !== 'guest'),
      switchMap(() =>
        api.favourites().pipe(
          map(({ people }) => DirectoryActions.favouritesListed({ people })),
          catchError(() => EMPTY),
        ),
      ),
    ),
  { functional: true },
);

/** Who goes while one looks was here until now: the server is not asked for that. */
export const noteWhoLeft = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(SignalingActions.presenceChanges),
      filter(({ left }) => left.length > 0),
      map(({ left: ids }) => DirectoryActions.left({ ids, at: Date.now() })),
    ),
  { functional: true },
);

/** Keeps on the server whom one has at the top. What is refused is taken back, and said. */
export const keepFavourite = createEffect(
  (actions = inject(Actions), api = inject(DirectoryApi), announcer = inject(Announcer)) =>
    actions.pipe(
      ofType(PeoplePageActions.favouriteToggled),
      concatMap(({ person, favourite }) =>
        api.setFavourite(person.id, favourite).pipe(
          switchMap(() => EMPTY),
          catchError(() => {
            announcer.announce($localize`That could not be kept. Try again in a moment.`);
            return [DirectoryActions.favouriteRefused({ person, favourite: !favourite })];
          }),
        ),
      ),
    ),
  { functional: true },
);
