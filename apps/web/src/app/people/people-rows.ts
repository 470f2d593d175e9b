import { createSelector } from '@ngrx/store';
import { directoryFeature } from './directory.feature';
import { arrange } from './people-arrangement';
import { peopleFeature } from './people.feature';

const NOBODY: ReadonlySet<string> = new Set();

/** Who has an account, is not here, and is loaded: in the order of the directory, favourites with them. */
const selectOffline = createSelector(
  directoryFeature.selectEntries,
  directoryFeature.selectFavourites,
  peopleFeature.selectRoster,
  (entries, favourites, roster) => {
    const here = roster?.byId ?? {};
    const known = new Set(entries.map(({ id }) => id));
    const others = (favourites ?? []).filter(({ id }) => !known.has(id));
    return [...entries, ...others].filter(({ id }) => !(id in here));
  },
);

/** The rows of the table `People`. */
export const selectPeopleRows = createSelector(
  peopleFeature.selectOthers,
  selectOffline,
  directoryFeature.selectFavouriteIds,
  peopleFeature.selectSearch,
  peopleFeature.selectSort,
  (present, offline, favourites, search, sort) =>
    arrange({ present, offline, favourites: favourites ?? NOBODY }, search, sort),
);
