import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { isUsable, type MediaDeviceState } from './media-device-state';
import { LocalMediaActions, MediaControlActions } from './media.actions';

/** What is known of one's own camera and microphone. The tracks themselves are in `LocalMedia`. */
interface MediaState {
  readonly microphone: MediaDeviceState;
  readonly camera: MediaDeviceState;
}

const initialState: MediaState = { microphone: 'asking', camera: 'asking' };

export const mediaFeature = createFeature({
  name: 'media',
  reducer: createReducer<MediaState>(
    initialState,
    on(LocalMediaActions.acquired, (_, { microphone, camera }): MediaState => ({
      microphone,
      camera,
    })),
    on(LocalMediaActions.deviceChanged, (state, { device, state: next }): MediaState => ({
      ...state,
      [device]: next,
    })),
    on(MediaControlActions.retryPressed, (state): MediaState => ({
      microphone: isUsable(state.microphone) ? state.microphone : 'asking',
      camera: isUsable(state.camera) ? state.camera : 'asking',
    })),
  ),
  extraSelectors: ({ selectMicrophone, selectCamera }) => ({
    /** Both devices are settled, one way or the other: a call can be taken. */
    selectReady: createSelector(
      selectMicrophone,
      selectCamera,
      (microphone, camera) => microphone !== 'asking' && camera !== 'asking',
    ),
  }),
});
