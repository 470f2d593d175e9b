import {
  createActionGroup,
  createFeature,
  createReducer,
  createSelector,
  emptyProps,
  on,
  props,
} from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { mediaFeature } from '../media/media.feature';
import { FULL_PICTURE, nextPictureStep, type PictureStep } from './picture-limits';
import {
  judge,
  NOT_JUDGED,
  outgoing,
  PATH_LOST,
  troubleOf,
  type QualityJudgement,
  type QualityTrouble,
} from './quality-judgement';
import type { QualitySample } from './quality-sample';

export const QualityActions = createActionGroup({
  source: 'Quality',
  events: {
    /** The statistics of another second. */
    sampled: props<{ callId: string; sample: QualitySample }>(),
    /** The advice was read, and followed or not. */
    adviceClosed: emptyProps(),
  },
});

/** What to do about a connection that is very poor. */
export interface QualityAdvice {
  readonly trouble: QualityTrouble;
  /** Whose camera could be turned off. */
  readonly camera: 'own' | 'other';
}

/** How the connection of the call does. */
interface QualityState {
  /** One a second, the newest last. */
  readonly history: readonly QualitySample[];
  readonly judgement: QualityJudgement;
  /** Of what we send alone: a bad way from the other is no reason to send less. */
  readonly sending: QualityJudgement;
  readonly picture: PictureStep;
  /** Milliseconds since 1970 until which no advice is given; null where none was closed yet. */
  readonly quietUntil: number | null;
}

/** Three minutes of samples are kept, for the plots. */
export const HISTORY_LENGTH = 180;

/** Milliseconds without advice after one was closed. */
const QUIET_MS = 120_000;

const initialState: QualityState = {
  history: [],
  judgement: NOT_JUDGED,
  sending: NOT_JUDGED,
  picture: FULL_PICTURE,
  quietUntil: null,
};

export const qualityFeature = createFeature({
  name: 'quality',
  reducer: createReducer<QualityState>(
    initialState,
    on(CallCommandActions.prepareMedia, (): QualityState => initialState),
    on(PeerActions.connected, (state): QualityState => ({
      ...state,
      judgement: NOT_JUDGED,
      sending: NOT_JUDGED,
    })),
    on(PeerActions.interrupted, (state): QualityState => ({
      ...state,
      judgement: PATH_LOST,
      sending: PATH_LOST,
    })),
    on(QualityActions.sampled, (state, { sample }): QualityState => {
      const sending = judge(state.sending, outgoing(sample));
      return {
        ...state,
        history: [...state.history, sample].slice(-HISTORY_LENGTH),
        judgement: judge(state.judgement, sample),
        sending,
        picture: nextPictureStep(state.picture, sending.level),
      };
    }),
    on(QualityActions.adviceClosed, (state): QualityState => ({
      ...state,
      quietUntil: (state.history.at(-1)?.at ?? 0) + QUIET_MS,
    })),
  ),
  extraSelectors: ({ selectHistory, selectJudgement, selectPicture, selectQuietUntil }) => {
    const selectLatest = createSelector(selectHistory, (history) => history.at(-1) ?? null);
    return {
      selectLatest,
      selectLevel: createSelector(selectJudgement, ({ level }) => level),
      /** The computer does not follow: the picture is smaller than it could be. */
      selectShortOfCpu: createSelector(selectLatest, (latest) => latest?.limitedBy === 'cpu'),
      selectPictureStep: createSelector(selectPicture, ({ step }) => step),
      selectAdvice: createSelector(
        selectJudgement,
        selectLatest,
        selectQuietUntil,
        mediaFeature.selectCamera,
        callFeature.selectRemote,
        (judgement, latest, quietUntil, camera, remote): QualityAdvice | null => {
          if (judgement.level !== 'very-poor') return null;
          if (latest !== null && quietUntil !== null && latest.at < quietUntil) return null;
          const trouble = troubleOf(judgement);
          if (camera === 'on') return { trouble, camera: 'own' };
          return remote.camera ? { trouble, camera: 'other' } : null;
        },
      ),
    };
  },
});
