import {
  IDLE,
  transitionEnd,
  type CallSide,
  type End,
  type EndCommand,
  type EndReason,
  type Peer,
  type TalkingEnd,
} from '@lets-meet/call-domain';
import { createFeature, createReducer, createSelector, on, type Action } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import { CallCommandActions, PeerActions } from './call.actions';
import { endEventOf } from './end-event';
import type { ControlWord } from './peer/control-word';

/** The facts of one's call. What is alive of it (connection, streams) is in `PeerSessions`. */
interface CallFacts {
  readonly end: End;
  /** What the last step of `end` wants done; an effect makes actions of it (see ADR 1). */
  readonly commands: readonly EndCommand[];
  /** When the media first connected, in milliseconds since 1970. */
  readonly connectedAt: number | null;
  readonly remote: RemoteFacts;
}

/** What the other sends. */
export type RemoteFacts = Omit<Extract<ControlWord, { type: 'media' }>, 'type'>;

/** Until the other says otherwise. */
const REMOTE_UNKNOWN: RemoteFacts = {
  microphone: true,
  camera: true,
  screen: false,
  screenSound: false,
};

const initialState: CallFacts = {
  end: IDLE,
  commands: [],
  connectedAt: null,
  remote: REMOTE_UNKNOWN,
};

const facts = createReducer(
  initialState,
  on(HomePageActions.opened, (): CallFacts => initialState),
  on(PeerActions.connected, (state, { at }): CallFacts => ({
    ...state,
    connectedAt: state.connectedAt ?? at,
  })),
  on(PeerActions.told, (state, { word }): CallFacts => {
    if (word.type !== 'media') return state;
    const { microphone, camera, screen, screenSound } = word;
    return { ...state, remote: { microphone, camera, screen, screenSound } };
  }),
  on(CallCommandActions.prepareMedia, (state): CallFacts => ({
    ...state,
    connectedAt: null,
    remote: REMOTE_UNKNOWN,
  })),
);

/** Facts first, then one step of the machine where the action is an event of it. */
function reduce(state: CallFacts | undefined, action: Action): CallFacts {
  const before = facts(state, action);
  const event = endEventOf(action);
  if (event === null) return before;
  const { end, commands } = transitionEnd(before.end, event);
  return end === before.end && commands.length === 0 ? before : { ...before, end, commands };
}

/** A dialog or screen that the call asks for now. */
export type CallScene =
  | { readonly show: 'nothing' }
  /** "Calling {name}". */
  | { readonly show: 'calling'; readonly peer: Peer }
  /** "Incoming call from {name}"; `answering` once Accept is pressed. */
  | { readonly show: 'ringing'; readonly peer: Peer; readonly answering: boolean }
  | {
      readonly show: 'call';
      readonly peer: Peer;
      readonly phase: 'connecting' | 'connected' | 'reconnecting';
    }
  | {
      readonly show: 'ended';
      readonly peer: Peer;
      readonly role: CallSide;
      readonly reason: EndReason;
      readonly byUs: boolean;
      /** Why, in the words of whoever ended it; null where they said nothing. */
      readonly note: string | null;
    };

export const callFeature = createFeature({
  name: 'call',
  reducer: reduce,
  extraSelectors: ({ selectEnd }) => ({
    selectScene: createSelector(selectEnd, sceneOf),
    /** The call that both have said yes to. */
    selectTalk: createSelector(selectEnd, (end) => (isTalking(end) ? end : null)),
    /** Whether Call buttons do something now. */
    selectFree: createSelector(selectEnd, ({ phase }) => phase === 'idle' || phase === 'ended'),
  }),
});

function isTalking(end: End): end is TalkingEnd {
  return end.phase === 'connecting' || end.phase === 'connected' || end.phase === 'reconnecting';
}

function sceneOf(end: End): CallScene {
  switch (end.phase) {
    case 'idle':
      return { show: 'nothing' };
    case 'dialling':
      return end.cancelled ? { show: 'nothing' } : { show: 'calling', peer: end.peer };
    case 'calling':
      return { show: 'calling', peer: end.peer };
    case 'ringing':
    case 'answering':
      return { show: 'ringing', peer: end.peer, answering: end.phase === 'answering' };
    case 'connecting':
    case 'connected':
    case 'reconnecting':
      return { show: 'call', peer: end.peer, phase: end.phase };
    case 'ended':
      return {
        show: 'ended',
        peer: end.peer,
        role: end.role,
        reason: end.reason,
        byUs: end.byUs,
        note: end.note ?? null,
      };
  }
}
