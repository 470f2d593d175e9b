import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import { isUsable, type MediaDeviceKindName, type MediaDeviceState } from './media-device-state';
import { LocalMediaActions, MediaControlActions, MediaPermissionActions } from './media.actions';

/** What is known of one's own camera and microphone. The tracks themselves are in `LocalMedia`. */
interface MediaState extends Readonly<Record<MediaDeviceKindName, MediaDeviceState>> {
  /** One speaks in a call and is muted. */
  readonly speakingMuted: boolean;
}

const initialState: MediaState = { microphone: 'asking', camera: 'asking', speakingMuted: false };

export const mediaFeature = createFeature({
  name: 'media',
  reducer: createReducer<MediaState>(
    initialState,
    on(HomePageActions.opened, (): MediaState => initialState),
    on(LocalMediaActions.acquired, (state, { microphone, camera }): MediaState => ({
      ...state,
      microphone: settled(state.microphone, microphone),
      camera: settled(state.camera, camera),
    })),
    on(
      LocalMediaActions.deviceChanged,
      LocalMediaActions.unplugged,
      LocalMediaActions.pluggedIn,
      (state, { device, state: next }): MediaState => ({ ...state, [device]: next }),
    ),
    on(MediaPermissionActions.revoked, (state, { device }): MediaState => ({
      ...state,
      [device]: 'refused',
    })),
    on(MediaControlActions.retryPressed, MediaPermissionActions.granted, (state): MediaState => ({
      ...state,
      microphone: isUsable(state.microphone) ? state.microphone : 'asking',
      camera: isUsable(state.camera) ? state.camera : 'asking',
    })),
    on(LocalMediaActions.mutedSpeechBegan, (state): MediaState => ({
      ...state,
      speakingMuted: true,
    })),
    on(LocalMediaActions.mutedSpeechEnded, (state): MediaState => ({
      ...state,
      speakingMuted: false,
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

/** A device that was unplugged and is still not there stays unplugged, so that its return is waited for. */
function settled(before: MediaDeviceState, found: MediaDeviceState): MediaDeviceState {
  return before === 'unplugged' && found === 'missing' ? before : found;
}
