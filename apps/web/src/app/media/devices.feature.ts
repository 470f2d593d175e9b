import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { captureConstraints } from './capture-constraints';
import { deviceChoices, type DeviceChoices } from './device-choices';
import { deviceLabelled, NO_DEVICES, type AvailableDevices } from './device-list';
import type { MediaDeviceKindName } from './media-device-state';
import { LocalMediaActions, MediaControlActions } from './media.actions';

/** Which devices there are, and which of them are to be used. */
interface DevicesState extends DeviceChoices {
  readonly available: AvailableDevices;
  /** What was unplugged in use, by label: it is taken back when it is there again. */
  readonly missed: Readonly<Record<MediaDeviceKindName, string | null>>;
}

export const devicesFeature = createFeature({
  name: 'devices',
  reducer: createReducer<DevicesState>(
    {
      ...deviceChoices.read(),
      available: NO_DEVICES,
      missed: { microphone: null, camera: null },
    },
    on(LocalMediaActions.listed, (state, { available }): DevicesState => ({ ...state, available })),
    on(MediaControlActions.deviceChosen, (state, { device, label }): DevicesState => ({
      ...state,
      chosen: { ...state.chosen, [device]: label },
      missed: device === 'speaker' ? state.missed : { ...state.missed, [device]: null },
    })),
    on(LocalMediaActions.choiceFailed, (state, { device, kept }): DevicesState => ({
      ...state,
      chosen: { ...state.chosen, [device]: kept },
    })),
    on(LocalMediaActions.unplugged, (state, { device, lost }): DevicesState => ({
      ...state,
      // The first one is what its owner wants back, not what stood in for it.
      missed: { ...state.missed, [device]: state.missed[device] ?? lost },
    })),
    on(LocalMediaActions.pluggedIn, (state, { device, label }): DevicesState => ({
      ...state,
      missed: {
        ...state.missed,
        [device]: state.missed[device] === label ? null : state.missed[device],
      },
    })),
    on(MediaControlActions.processingSwitched, (state, { name, on: wished }): DevicesState => ({
      ...state,
      processing: { ...state.processing, [name]: wished },
    })),
  ),
  extraSelectors: ({ selectChosen, selectMissed, selectAvailable, selectProcessing }) => {
    /** What is to be in use, by label; null for what the system prefers. */
    const selectWanted = createSelector(selectChosen, selectMissed, (chosen, missed) => ({
      microphone: missed.microphone ?? chosen.microphone,
      camera: missed.camera ?? chosen.camera,
    }));
    return {
      selectWanted,
      selectConstraints: createSelector(
        selectWanted,
        selectAvailable,
        selectProcessing,
        captureConstraints,
      ),
      /** The chosen speaker while it is there; null for the system's. */
      selectSpeaker: createSelector(selectChosen, selectAvailable, (chosen, available) =>
        deviceLabelled(chosen.speaker, available.speaker),
      ),
      /** What outlives the page. */
      selectChoices: createSelector(
        selectChosen,
        selectProcessing,
        (chosen, processing): DeviceChoices => ({ chosen, processing }),
      ),
    };
  },
});
