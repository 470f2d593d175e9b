import { createActionGroup, props } from '@ngrx/store';
import type { PeopleSort } from './people-arrangement';

export const MissedCallActions = createActionGroup({
  source: 'Missed calls',
  events: {
    /** One talks to them now. */
    callerReached: props<{ callerId: string }>(),
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
