import type { Action } from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import type { ControlWord } from '../call/peer/control-word';
import { ScreenControlActions, ScreenShareActions } from './screen.actions';
import { screenFeature } from './screen.feature';

const CALL = 'call-1';
const { sharePressed, stopPressed, pauseToggled, soundToggled, takeOverPressed, takeOverDeclined } =
  ScreenControlActions;
const { chosen, dismissed, failed, ended } = ScreenShareActions;

function told(sharing: 'off' | 'on' | 'paused', turn: number): Action {
  const word: ControlWord = { type: 'screen', sharing, turn };
  return PeerActions.told({ callId: CALL, word });
}

function after(...actions: Action[]): ReturnType<typeof screenFeature.reducer> {
  return actions.reduce<ReturnType<typeof screenFeature.reducer>>(
    (state, action) => screenFeature.reducer(state, action),
    screenFeature.reducer(
      undefined,
      CallCommandActions.prepareMedia({ callId: CALL, role: 'callee' }),
    ),
  );
}

const SHARING = [sharePressed(), chosen({ sound: true })];

describe('The screens of a call', () => {
  it('are shared once something is chosen', () => {
    expect(after(sharePressed()).own).toEqual({ state: 'choosing', takesOver: false });
    expect(after(...SHARING).own).toEqual({ state: 'on', paused: false, sound: 'on' });
  });

  it('are not shared where the chooser is closed, without a word about it', () => {
    const state = after(sharePressed(), dismissed());
    expect(state.own).toEqual({ state: 'off' });
    expect(state.notice).toBeNull();
  });

  it('are not shared where the browser cannot, and why is said', () => {
    const state = after(sharePressed(), failed({ problem: 'blocked' }));
    expect(state.own).toEqual({ state: 'off' });
    expect(state.notice).toEqual({ about: 'problem', problem: 'blocked' });
  });

  it('go on being shared when something else could not be', () => {
    expect(after(...SHARING, failed({ problem: 'unavailable' })).own.state).toBe('on');
  });

  it('pause and resume, with or without sound', () => {
    expect(after(...SHARING, pauseToggled()).own).toEqual({
      state: 'on',
      paused: true,
      sound: 'on',
    });
    expect(after(...SHARING, pauseToggled(), pauseToggled()).own).toEqual(after(...SHARING).own);
    expect(after(...SHARING, soundToggled()).own).toEqual({
      state: 'on',
      paused: false,
      sound: 'off',
    });
  });

  it('keep silent when something else is shared after the sound was turned off', () => {
    const state = after(...SHARING, soundToggled(), chosen({ sound: true }));
    expect(state.own).toEqual({ state: 'on', paused: false, sound: 'off' });
  });

  it('end by our press, by the browser and with the call', () => {
    for (const end of [
      stopPressed(),
      ended(),
      CallCommandActions.callEnded({ callId: CALL, reason: 'hung-up' }),
    ]) {
      expect(after(...SHARING, end).own).toEqual({ state: 'off' });
    }
  });

  it('are asked about before the second is shared', () => {
    const asked = [told('on', 1), sharePressed()];
    expect(after(...asked).own).toEqual({ state: 'asked', chosen: null });
    expect(after(...asked, takeOverDeclined()).own).toEqual({ state: 'off' });
    const state = after(...asked, takeOverPressed(), chosen({ sound: false }));
    expect(state.own.state).toBe('on');
    expect(state.turn).toBe(2);
  });

  it('are asked about, too, where the other began while one chose', () => {
    const asked = [sharePressed(), told('on', 1), chosen({ sound: false })];
    expect(after(...asked).own).toEqual({ state: 'asked', chosen: { sound: false } });
    const state = after(...asked, takeOverPressed());
    expect(state.own).toEqual({ state: 'on', paused: false, sound: 'none' });
    expect(state.turn).toBe(2);
  });

  it('yield to one that was started later, and say so', () => {
    const state = after(...SHARING, told('on', 2));
    expect(state.own).toEqual({ state: 'off' });
    expect(state.notice).toEqual({ about: 'overtaken' });
  });

  it('yield to the caller’s where both have started at once', () => {
    expect(after(...SHARING, told('on', 1)).own).toEqual({ state: 'off' });
  });

  it('do not yield to what was said of an earlier share', () => {
    const state = after(told('on', 1), sharePressed(), takeOverPressed(), chosen({ sound: false }));
    expect(screenFeature.reducer(state, told('paused', 1)).own.state).toBe('on');
  });

  it('show the other’s only while ours is not the one', () => {
    const { selectRemoteSharing, selectOwnWord } = screenFeature;
    const ours = after(told('on', 1), sharePressed(), takeOverPressed(), chosen({ sound: false }));
    expect(selectRemoteSharing({ screen: ours })).toBe('off');
    expect(selectOwnWord({ screen: ours })).toEqual({ type: 'screen', sharing: 'on', turn: 2 });
    const theirs = after(told('paused', 1));
    expect(selectRemoteSharing({ screen: theirs })).toBe('paused');
    expect(selectOwnWord({ screen: theirs })).toEqual({ type: 'screen', sharing: 'off', turn: 0 });
  });
});
