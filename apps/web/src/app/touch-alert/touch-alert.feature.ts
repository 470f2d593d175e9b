import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AlarmPhase } from './alarm/touch-alarm';
import type { TouchState } from './decision/sighting';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { TouchControlActions, TouchWatchActions } from './touch-alert.actions';
import { touchChoices, type TouchChoices } from './touch-choices';
import { touchLog, withCall, withTouch, type TouchLog } from './touch-log';
import type { WatchEvent } from './watch/watch-event';
import type { TouchProblem } from './worker/worker-message';

/** How the watch does. */
export type TouchWatchState =
  | { readonly phase: 'off' }
  /** `share` of the networks that is loaded, 0 to 1. */
  | { readonly phase: 'loading'; readonly share: number }
  | { readonly phase: 'watching' }
  | { readonly phase: 'failed'; readonly problem: TouchProblem };

/** The facts of the hand-to-face alert. What is alive of it is in `TouchWatcher`. */
interface TouchAlertState extends TouchChoices {
  readonly watch: TouchWatchState;
  readonly hand: TouchState;
  readonly alarm: AlarmPhase;
  readonly log: TouchLog;
}

const NOTHING_SEEN = { hand: 'unsure', alarm: 'none' } as const;

export const touchAlertFeature = createFeature({
  name: 'touchAlert',
  reducer: createReducer<TouchAlertState>(
    {
      ...touchChoices.read(),
      ...NOTHING_SEEN,
      watch: { phase: 'off' },
      log: touchLog.read(),
    },
    on(TouchControlActions.switched, (state, { on }): TouchAlertState => ({ ...state, on })),
    on(TouchControlActions.sensitivityPicked, (state, { sensitivity }): TouchAlertState => ({
      ...state,
      sensitivity,
    })),
    on(TouchControlActions.soundSwitched, (state, { on }): TouchAlertState => ({
      ...state,
      sound: on,
    })),
    on(TouchControlActions.overlaySwitched, (state, { on }): TouchAlertState => ({
      ...state,
      overlay: on,
    })),
    on(TouchControlActions.cleared, (state): TouchAlertState => ({ ...state, log: [] })),
    on(TouchWatchActions.told, (state, { callBegan, event }): TouchAlertState =>
      told(state, callBegan, event),
    ),
    on(TouchWatchActions.ended, (state): TouchAlertState => ({
      ...state,
      ...NOTHING_SEEN,
      watch: { phase: 'off' },
    })),
  ),
  extraSelectors: ({
    selectOn,
    selectSensitivity,
    selectSound,
    selectOverlay,
    selectWatch,
    selectAlarm,
  }) => ({
    /** What outlives the page. */
    selectChoices: createSelector(
      selectOn,
      selectSensitivity,
      selectSound,
      selectOverlay,
      (on, sensitivity, sound, overlay): TouchChoices => ({ on, sensitivity, sound, overlay }),
    ),
    /** It is wanted, and the server allows it. */
    selectWanted: createSelector(
      selectOn,
      serverStatusFeature.selectTouchAlert,
      (on, allowed) => on && allowed,
    ),
    selectWatching: createSelector(selectWatch, ({ phase }) => phase === 'watching'),
    selectProblem: createSelector(selectWatch, (watch) =>
      watch.phase === 'failed' ? watch.problem : null,
    ),
    /** A hand is on the face, and its owner is to know. */
    selectAlerting: createSelector(selectAlarm, (alarm) => alarm === 'alert'),
  }),
});

function told(state: TouchAlertState, callBegan: number, event: WatchEvent): TouchAlertState {
  switch (event.type) {
    case 'loading':
      return { ...state, watch: { phase: 'loading', share: event.share } };
    case 'watching':
      return { ...state, watch: { phase: 'watching' }, log: withCall(state.log, callBegan) };
    case 'seen': {
      const { hand, alarm, at } = event;
      const begins = alarm === 'alert' && state.alarm !== 'alert';
      return {
        ...state,
        hand,
        alarm,
        log: begins ? withTouch(state.log, callBegan, at) : state.log,
      };
    }
    case 'failed':
      return { ...state, ...NOTHING_SEEN, watch: { phase: 'failed', problem: event.problem } };
  }
}
