import type { MissedCall } from '@lets-meet/signaling-contracts';
import type {
  DirectoryEntry,
  DirectoryPage,
  Favourites,
} from '@lets-meet/signaling-contracts/directory';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { PeopleSort } from './people-arrangement';

export const MissedCallActions = createActionGroup({
  source: 'Missed calls',
  events: {
    /** One talks to them now. */
    callerReached: props<{ callerId: string }>(),
    /** The server told what one missed while one was not here. */
    listed: props<{ listed: readonly MissedCall[] }>(),
    historyPressed: emptyProps(),
    /** One sees them all. */
    historyShown: emptyProps(),
  },
});

/** What the server says of those who have an account. */
export const DirectoryActions = createActionGroup({
  source: 'Directory',
  events: {
    listed: props<{ search: string; page: DirectoryPage }>(),
    listedFurther: props<{ search: string; page: DirectoryPage }>(),
    failed: emptyProps(),
    favouritesListed: props<Favourites>(),
    /** They are not here any more. */
    left: props<{ ids: readonly string[]; at: number }>(),
    /** It stays as it was. */
    favouriteRefused: props<{ person: DirectoryEntry; favourite: boolean }>(),
  },
});

/** What a person does on the dashboard. */
export const PeoplePageActions = createActionGroup({
  source: 'People page',
  events: {
    searchChanged: props<{ search: string }>(),
    sortChanged: props<{ sort: PeopleSort }>(),
    missedCallDismissed: props<{ callerId: string }>(),
    favouriteToggled: props<{ person: DirectoryEntry; favourite: boolean }>(),
    /** Nearly all that is loaded has been looked at. */
    endReached: emptyProps(),
    directoryRetried: emptyProps(),
  },
});
