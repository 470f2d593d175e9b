import type { DirectoryEntry } from '@lets-meet/signaling-contracts/directory';
import { searchKey } from '@lets-meet/signaling-contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import { DirectoryActions, PeoplePageActions } from './people.actions';
import { byName, type ListedPerson } from './roster';

/** Who has an account, whether they are here or not, as far as one has looked; and whom one has at the top. */
interface DirectoryState {
  /** What the entries were searched by. */
  readonly search: string;
  /** In the order of the server. */
  readonly entries: readonly ListedPerson[];
  /** How many there are in all; null where that is not known, or nobody may know. */
  readonly total: number | null;
  /** In the order of the names; null for somebody who can have none. */
  readonly favourites: readonly ListedPerson[] | null;
  /** The server did not answer. */
  readonly failed: boolean;
}

const initialState: DirectoryState = {
  search: '',
  entries: [],
  total: null,
  favourites: null,
  failed: false,
};

export const directoryFeature = createFeature({
  name: 'directory',
  reducer: createReducer(
    initialState,
    on(DirectoryActions.listed, (state, { search, page }): DirectoryState => ({
      ...state,
      search,
      entries: page.people.map(listed),
      total: page.total,
      failed: false,
    })),
    on(DirectoryActions.listedFurther, (state, { search, page }): DirectoryState =>
      search === state.search
        ? {
            ...state,
            entries: [...state.entries, ...page.people.map(listed)],
            // Somebody may have gone meanwhile: what is at an end is at an end.
            total: page.people.length === 0 ? state.entries.length : page.total,
            failed: false,
          }
        : state,
    ),
    on(DirectoryActions.failed, (state): DirectoryState => ({ ...state, failed: true })),
    on(DirectoryActions.favouritesListed, (state, { people }): DirectoryState => ({
      ...state,
      favourites: people.map(listed).sort(byName),
    })),
    on(
      PeoplePageActions.favouriteToggled,
      DirectoryActions.favouriteRefused,
      (state, { person, favourite }): DirectoryState => ({
        ...state,
        favourites: withFavourite(state.favourites ?? [], listed(person), favourite),
      }),
    ),
    on(DirectoryActions.left, (state, { ids, at }): DirectoryState => {
      const left = new Set(ids);
      const seen = (person: ListedPerson): ListedPerson =>
        left.has(person.id) ? { ...person, seenAt: at } : person;
      return {
        ...state,
        entries: state.entries.map(seen),
        favourites: state.favourites?.map(seen) ?? null,
      };
    }),
    on(HomePageActions.opened, (): DirectoryState => initialState),
  ),
  extraSelectors: ({ selectFavourites, selectEntries, selectTotal }) => ({
    selectFavouriteIds: createSelector(
      selectFavourites,
      (favourites) => favourites && new Set(favourites.map(({ id }) => id)),
    ),
    /** Whether there are entries that are not loaded yet. */
    selectMore: createSelector(
      selectEntries,
      selectTotal,
      (entries, total) => total !== null && entries.length < total,
    ),
  }),
});

/** Somebody of whom nothing else is known is not here. */
function listed(entry: DirectoryEntry): ListedPerson {
  const key = searchKey(entry.name);
  return { ...entry, online: false, callState: 'CALL_UNAVAILABLE', searchKey: key };
}

function withFavourite(
  favourites: readonly ListedPerson[],
  person: ListedPerson,
  favourite: boolean,
): readonly ListedPerson[] {
  const others = favourites.filter(({ id }) => id !== person.id);
  return favourite ? [...others, person].sort(byName) : others;
}
