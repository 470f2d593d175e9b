import type { AlarmPhase } from './alarm/touch-alarm';
import { TouchControlActions, TouchWatchActions } from './touch-alert.actions';
import { touchAlertFeature } from './touch-alert.feature';
import { countTouches } from './touch-log';
import type { WatchEvent } from './watch/watch-event';

const { reducer } = touchAlertFeature;
type State = ReturnType<typeof reducer>;

const BEGAN = 1_000;

describe('The facts of the hand-to-face alert', () => {
  let state: State;

  beforeEach(() => {
    localStorage.clear();
    state = reducer(undefined, { type: 'start' });
    state = reducer(state, TouchControlActions.cleared());
  });

  function hears(...events: WatchEvent[]): void {
    for (const event of events) {
      state = reducer(state, TouchWatchActions.told({ callBegan: BEGAN, event }));
    }
  }

  function seen(alarm: AlarmPhase): WatchEvent {
    return { type: 'seen', hand: alarm === 'none' ? 'away' : 'touch', alarm, at: BEGAN };
  }

  it('goes from loading to watching', () => {
    hears({ type: 'loading', share: 0.5 });
    expect(state.watch).toEqual({ phase: 'loading', share: 0.5 });
    hears({ type: 'watching' });
    expect(state.watch).toEqual({ phase: 'watching' });
  });

  it('counts each alert once', () => {
    hears({ type: 'watching' }, seen('alert'), seen('alert'), seen('quiet'), seen('none'));
    expect(state.log.map(countTouches)).toEqual([1]);
    hears(seen('alert'));
    expect(state.log.map(countTouches)).toEqual([2]);
  });

  it('has nothing more to say of the hands when it fails or ends', () => {
    hears({ type: 'watching' }, seen('alert'), { type: 'failed', problem: 'broken' });
    expect([state.alarm, state.hand, state.watch.phase]).toEqual(['none', 'unsure', 'failed']);
    hears(seen('alert'));
    state = reducer(state, TouchWatchActions.ended());
    expect([state.alarm, state.hand, state.watch.phase]).toEqual(['none', 'unsure', 'off']);
  });

  it('clears the counts where that is wanted, and goes on with the call', () => {
    hears({ type: 'watching' }, seen('alert'), seen('none'));
    state = reducer(state, TouchControlActions.cleared());
    expect(state.log).toEqual([]);
    hears(seen('alert'));
    expect(state.log.map(countTouches)).toEqual([1]);
  });
});
