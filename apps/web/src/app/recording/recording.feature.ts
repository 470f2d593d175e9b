import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import type { ControlWord } from '../call/peer/control-word';
import { HomePageActions } from '../home/home.actions';
import type { RecordingEvent } from './make/recording-event';
import { SignalingActions } from '../signaling/signaling.actions';
import { RecorderActions, RecordingControlActions } from './recording.actions';
import type { RecordingProblem } from './recording-problem';

type RecordingWord = Extract<ControlWord, { type: 'recording' }>;

/** A recording that is being made seekable. */
export interface Finishing {
  readonly callId: string;
  readonly peerName: string;
  /** From 0 to 1. */
  readonly progress: number;
}

/** The facts of recording. What is alive of it is in `CallRecorder`. */
export interface RecordingState {
  /** The call that is, or was asked to be, recorded here; null where none of the present is. */
  readonly callId: string | null;
  /** One's own recording of it. */
  readonly phase: 'none' | 'starting' | 'recording' | 'stopping';
  /** Seconds for which there is room; null while there is enough. */
  readonly secondsLeft: number | null;
  readonly problem: { readonly kind: RecordingProblem; readonly cut: boolean } | null;
  /** What the other said of its recording, and of ours. */
  readonly peer: Omit<RecordingWord, 'type'>;
  /** We object to the other's recording. */
  readonly objecting: boolean;
  /** The other's objection to this recording was read here. */
  readonly objectionRead: boolean;
  readonly finishing: readonly Finishing[];
}

const NOT_SEEKABLE = { kind: 'not-seekable', cut: true } as const;
const EMPTY = { kind: 'empty', cut: false } as const;
const INTERRUPTED = { kind: 'interrupted', cut: true } as const;
const SILENT = { on: false, objects: false, heard: false };

const initialState: RecordingState = {
  callId: null,
  phase: 'none',
  secondsLeft: null,
  problem: null,
  peer: SILENT,
  objecting: false,
  objectionRead: false,
  finishing: [],
};

export const recordingFeature = createFeature({
  name: 'recording',
  reducer: createReducer<RecordingState>(
    initialState,
    on(HomePageActions.opened, (state): RecordingState => ({
      ...initialState,
      finishing: state.finishing,
    })),
    // What went wrong with the last one stays said until it is read.
    on(CallCommandActions.prepareMedia, CallCommandActions.callEnded, (state): RecordingState => ({
      ...initialState,
      problem: state.problem,
      finishing: state.finishing,
    })),
    on(RecorderActions.requested, (state, { callId }): RecordingState => ({
      ...state,
      callId,
      phase: 'starting',
      problem: null,
      secondsLeft: null,
      objectionRead: false,
    })),
    on(RecordingControlActions.stopPressed, (state): RecordingState => stopping(state)),
    on(
      SignalingActions.welcome,
      SignalingActions.serverStatus,
      (state, { server }): RecordingState => (server.recording ? state : stopping(state)),
    ),
    on(RecorderActions.told, (state, { callId, peer, event }): RecordingState =>
      told(state, { callId, peerName: peer.name }, event),
    ),
    on(RecorderActions.failed, (state, { callId, problem }): RecordingState =>
      ended(state, callId, { kind: problem, cut: false }),
    ),
    on(RecorderActions.interruptedFound, (state): RecordingState => ({
      ...state,
      problem: state.problem ?? INTERRUPTED,
    })),
    on(PeerActions.told, (state, { word }): RecordingState => {
      if (word.type !== 'recording') return state;
      const { on, objects, heard } = word;
      return {
        ...state,
        peer: { on, objects, heard },
        objecting: state.objecting && on,
        objectionRead: state.objectionRead && objects,
      };
    }),
    on(RecordingControlActions.objectPressed, (state): RecordingState => ({
      ...state,
      objecting: state.peer.on,
    })),
    on(RecordingControlActions.objectionRead, (state): RecordingState => ({
      ...state,
      objectionRead: true,
    })),
    on(RecordingControlActions.problemRead, (state): RecordingState => ({
      ...state,
      problem: null,
    })),
  ),
  extraSelectors: ({
    selectFinishing,
    selectPhase,
    selectPeer,
    selectObjecting,
    selectObjectionRead,
    selectProblem,
  }) => {
    /** While it starts, too: nobody is recorded before being told. */
    const selectOwn = createSelector(
      selectPhase,
      (phase) => phase === 'starting' || phase === 'recording',
    );
    const selectObjected = createSelector(
      selectOwn,
      selectPeer,
      (own, { objects }) => own && objects,
    );
    /** One of the two records. */
    const selectOn = createSelector(selectOwn, selectPeer, (own, { on }) => own || on);
    return {
      selectOwn,
      selectOn,
      /** There is something to say of recordings in the call. */
      selectNews: createSelector(
        selectOn,
        selectProblem,
        selectFinishing,
        (on, problem, finishing) => on || problem !== null || finishing.length > 0,
      ),
      /** What the other has to know. */
      selectWord: createSelector(
        selectOwn,
        selectObjecting,
        selectObjected,
        (on, objects, heard): RecordingWord => ({ type: 'recording', on, objects, heard }),
      ),
      /** The other objects to our recording, and nobody has said here that it goes on. */
      selectOpenObjection: createSelector(
        selectObjected,
        selectObjectionRead,
        (objected, read) => objected && !read,
      ),
    };
  },
});

function stopping(state: RecordingState): RecordingState {
  return { ...state, phase: state.phase === 'none' ? 'none' : 'stopping' };
}

function told(
  state: RecordingState,
  which: Omit<Finishing, 'progress'>,
  event: RecordingEvent,
): RecordingState {
  const { callId } = which;
  const others = state.finishing.filter((other) => other.callId !== callId);
  switch (event.type) {
    case 'started':
      // The call may have ended, or the button been pressed, meanwhile.
      return isOf(state, callId) && state.phase === 'starting'
        ? { ...state, phase: 'recording' }
        : state;
    case 'room':
      return isOf(state, callId) ? { ...state, secondsLeft: event.secondsLeft } : state;
    case 'refused':
      return ended(state, callId, { kind: event.problem, cut: false });
    case 'stopped':
      return ended(
        state,
        callId,
        event.problem === null ? state.problem : { kind: event.problem, cut: true },
      );
    case 'finishing':
      return { ...state, finishing: [...others, { ...which, progress: event.progress }] };
    case 'finished':
      return {
        ...state,
        finishing: others,
        problem: event.seekable ? state.problem : (state.problem ?? NOT_SEEKABLE),
      };
    case 'empty':
      return { ...state, finishing: others, problem: EMPTY };
  }
}

/** What went wrong is said even where the next call has begun; the recording of that one goes on. */
function ended(
  state: RecordingState,
  callId: string,
  problem: RecordingState['problem'],
): RecordingState {
  return isOf(state, callId)
    ? { ...state, phase: 'none', secondsLeft: null, problem }
    : { ...state, problem };
}

/** Whether it is the present call that is recorded here. */
function isOf(state: RecordingState, callId: string): boolean {
  return state.callId === callId;
}
