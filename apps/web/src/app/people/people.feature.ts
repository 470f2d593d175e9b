import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import type { PeopleSort } from './people-arrangement';
import { PeoplePageActions } from './people.actions';
import { EMPTY_ROSTER, rosterOf, withChanges, type Roster } from './roster';

/** Who is here, and how one looks at them. */
interface PeopleState {
  /** Everybody, oneself included; null until the server has told. */
  readonly roster: Roster | null;
  readonly search: string;
  readonly sort: PeopleSort;
}

const initialState: PeopleState = {
  roster: null,
  search: '',
  sort: { by: 'status', direction: 'asc' },
};

export const peopleFeature = createFeature({
  name: 'people',
  reducer: createReducer(
    initialState,
    on(SignalingActions.presenceSnapshot, (state, { people }): PeopleState => ({
      ...state,
      roster: rosterOf(people),
    })),
    on(SignalingActions.presenceChanges, (state, { changed, left }): PeopleState => ({
      ...state,
      roster: withChanges(state.roster ?? EMPTY_ROSTER, changed, left),
    })),
    on(PeoplePageActions.searchChanged, (state, { search }): PeopleState => ({
      ...state,
      search,
    })),
    on(PeoplePageActions.sortChanged, (state, { sort }): PeopleState => ({ ...state, sort })),
    on(HomePageActions.opened, (): PeopleState => initialState),
  ),
  extraSelectors: ({ selectRoster }) => {
    const selectOthers = createSelector(
      selectRoster,
      signalingFeature.selectSelf,
      (roster, self) => {
        if (roster === null) return [];
        return roster.order.flatMap((id) => (id === self?.id ? [] : (roster.byId[id] ?? [])));
      },
    );
    /** Oneself as the others see one; null until the server has told. */
    const selectOwn = createSelector(
      selectRoster,
      signalingFeature.selectSelf,
      (roster, self) => (self && roster?.byId[self.id]) ?? null,
    );
    return {
      selectOwn,
      selectLoaded: createSelector(selectRoster, (roster) => roster !== null),
      /** One's own state as the server tells it, of all one's devices; null until it has told. */
      selectOwnCallState: createSelector(selectOwn, (own) => own?.callState ?? null),
      /** Everybody but oneself, in the order of the names. */
      selectOthers,
    };
  },
});
