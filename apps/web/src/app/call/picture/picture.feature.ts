import { createFeature, createReducer, on } from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call.actions';
import type { Corner } from './corner';
import { PictureActions } from './picture.actions';
import type { PictureName } from './stage-layout';

/** How one looks at the pictures, for as long as the call. */
interface PictureState {
  readonly chosen: PictureName | null;
  readonly corner: Corner;
  readonly selfHidden: boolean;
  /** `auto` fills the window unless that would hide most of a picture that stands upright. */
  readonly aspect: 'auto' | 'fit' | 'fill';
  /** The other's screen is among the pictures. */
  readonly peerShares: boolean;
  /** The other's picture stands upright. */
  readonly portrait: boolean;
}

const initialState: PictureState = {
  chosen: null,
  corner: 'bottom-right',
  selfHidden: false,
  aspect: 'auto',
  peerShares: false,
  portrait: false,
};

export const pictureFeature = createFeature({
  name: 'picture',
  reducer: createReducer<PictureState>(
    initialState,
    on(CallCommandActions.prepareMedia, (): PictureState => initialState),
    on(PictureActions.enlarged, (state, { picture }): PictureState => ({
      ...state,
      chosen: picture,
    })),
    on(PictureActions.moved, (state, { corner }): PictureState => ({ ...state, corner })),
    on(PictureActions.selfViewToggled, (state): PictureState => ({
      ...state,
      selfHidden: !state.selfHidden,
      chosen: state.chosen === 'self-camera' ? null : state.chosen,
    })),
    on(PictureActions.aspectPicked, (state, { aspect }): PictureState => ({ ...state, aspect })),
    on(PictureActions.measured, (state, { portrait }): PictureState => ({ ...state, portrait })),
    // What was chosen among other pictures is no choice among these.
    on(PeerActions.told, (state, { word }): PictureState => {
      if (word.type !== 'screen') return state;
      // It is told anew with each connection, and a pause ends nothing.
      const peerShares = word.sharing !== 'off';
      return peerShares === state.peerShares ? state : { ...state, peerShares, chosen: null };
    }),
  ),
});
