import type { CallSide } from '@lets-meet/call-domain';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import type { ControlWord } from '../call/peer/control-word';
import type { ScreenProblem } from './display-capture';
import { ScreenControlActions, ScreenShareActions } from './screen.actions';
import { isOvertaken, nextTurn } from './share-turn';

/** What one does with one's own screen. */
export type OwnShare =
  | { readonly state: 'off' }
  /** The other shares: one is asked whether that is to stop. `sound` is null until something is chosen. */
  | { readonly state: 'asked'; readonly chosen: { readonly sound: boolean } | null }
  /** The browser's chooser is open. `takesOver`: one knows that the other shares. */
  | { readonly state: 'choosing'; readonly takesOver: boolean }
  | {
      readonly state: 'on';
      readonly paused: boolean;
      /** Of what is shared; `none` where the browser gives none. */
      readonly sound: 'none' | 'on' | 'off';
    };

type ScreenWord = Extract<ControlWord, { type: 'screen' }>;

/** What happened to one's share without one's doing. */
export type ScreenNotice =
  { readonly about: 'overtaken' } | { readonly about: 'problem'; readonly problem: ScreenProblem };

/** The facts of the two screens of a call. The tracks are in `ScreenShare` and `RemoteMedia`. */
interface ScreenState {
  readonly role: CallSide;
  readonly own: OwnShare;
  /** That of one's last share. */
  readonly turn: number;
  readonly remote: Pick<ScreenWord, 'sharing' | 'turn'>;
  readonly notice: ScreenNotice | null;
}

const OFF: OwnShare = { state: 'off' };

const initialState: ScreenState = {
  role: 'caller',
  own: OFF,
  turn: 0,
  remote: { sharing: 'off', turn: 0 },
  notice: null,
};

export const screenFeature = createFeature({
  name: 'screen',
  reducer: createReducer<ScreenState>(
    initialState,
    on(CallCommandActions.prepareMedia, (_, { role }): ScreenState => ({ ...initialState, role })),
    on(CallCommandActions.callEnded, (): ScreenState => initialState),
    on(PeerActions.told, (state, { word }): ScreenState =>
      word.type === 'screen' ? afterWord(state, word) : state,
    ),
    on(ScreenControlActions.sharePressed, (state): ScreenState => {
      if (state.own.state !== 'off') return state;
      const own: OwnShare =
        state.remote.sharing === 'off'
          ? { state: 'choosing', takesOver: false }
          : { state: 'asked', chosen: null };
      return { ...state, own, notice: null };
    }),
    on(ScreenControlActions.takeOverPressed, (state): ScreenState => {
      if (state.own.state !== 'asked') return state;
      return state.own.chosen === null
        ? { ...state, own: { state: 'choosing', takesOver: true } }
        : started(state, state.own.chosen.sound);
    }),
    on(ScreenShareActions.chosen, (state, { sound }): ScreenState => {
      const { own, remote } = state;
      if (own.state === 'on') {
        return { ...state, own: { ...own, sound: soundOf(sound, own.sound) } };
      }
      if (own.state !== 'choosing') return state;
      // The other began while the chooser was open.
      const asks = remote.sharing !== 'off' && !own.takesOver;
      return asks
        ? { ...state, own: { state: 'asked', chosen: { sound } } }
        : started(state, sound);
    }),
    on(ScreenShareActions.dismissed, (state): ScreenState =>
      state.own.state === 'choosing' ? { ...state, own: OFF } : state,
    ),
    on(ScreenShareActions.failed, (state, { problem }): ScreenState => ({
      ...state,
      own: state.own.state === 'choosing' ? OFF : state.own,
      notice: { about: 'problem', problem },
    })),
    on(
      ScreenControlActions.stopPressed,
      ScreenControlActions.takeOverDeclined,
      ScreenShareActions.ended,
      (state): ScreenState => ({ ...state, own: OFF }),
    ),
    on(ScreenControlActions.pauseToggled, (state): ScreenState => {
      const { own } = state;
      return own.state === 'on' ? { ...state, own: { ...own, paused: !own.paused } } : state;
    }),
    on(ScreenControlActions.soundToggled, (state): ScreenState => {
      const { own } = state;
      if (own.state !== 'on' || own.sound === 'none') return state;
      return { ...state, own: { ...own, sound: own.sound === 'on' ? 'off' : 'on' } };
    }),
    on(ScreenControlActions.noticeClosed, (state): ScreenState => ({ ...state, notice: null })),
  ),
  extraSelectors: ({ selectOwn, selectTurn, selectRemote }) => ({
    selectSharing: createSelector(selectOwn, ({ state }) => state === 'on'),
    /** What the other is told of it. */
    selectOwnWord: createSelector(selectOwn, selectTurn, (own, turn): ScreenWord => ({
      type: 'screen',
      sharing: own.state !== 'on' ? 'off' : own.paused ? 'paused' : 'on',
      turn,
    })),
    /** The other's, as it is shown: one that crossed ours and lost is about to stop. */
    selectRemoteSharing: createSelector(selectOwn, selectRemote, (own, { sharing }) =>
      own.state === 'on' ? 'off' : sharing,
    ),
  }),
});

function started(state: ScreenState, sound: boolean): ScreenState {
  return {
    ...state,
    own: { state: 'on', paused: false, sound: soundOf(sound, 'on') },
    turn: nextTurn(state.turn, state.remote.turn),
  };
}

function soundOf(given: boolean, before: 'none' | 'on' | 'off'): 'none' | 'on' | 'off' {
  if (!given) return 'none';
  return before === 'off' ? 'off' : 'on';
}

function afterWord(state: ScreenState, { sharing, turn }: ScreenWord): ScreenState {
  const told: ScreenState = { ...state, remote: { sharing, turn } };
  const collides = state.own.state === 'on' && sharing !== 'off';
  return collides && isOvertaken(state.turn, turn, state.role)
    ? { ...told, own: OFF, notice: { about: 'overtaken' } }
    : told;
}
