import type { MissedCall } from '@lets-meet/signaling-contracts';
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

/** What a person does on the dashboard. */
export const PeoplePageActions = createActionGroup({
  source: 'People page',
  events: {
    searchChanged: props<{ search: string }>(),
    sortChanged: props<{ sort: PeopleSort }>(),
    missedCallDismissed: props<{ callerId: string }>(),
  },
});
