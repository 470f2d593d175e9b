import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AvailableDevices, DeviceKind } from './device-list';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import type { SoundProcessingName } from './sound-processing';

/** What the person does with camera and microphone. */
export const MediaControlActions = createActionGroup({
  source: 'Media controls',
  events: {
    microphoneToggled: emptyProps(),
    cameraToggled: emptyProps(),
    /** After a refusal or with a device plugged in: ask the browser again. */
    retryPressed: emptyProps(),
    /** By its label; null for what the system prefers. */
    deviceChosen: props<{ device: DeviceKind; label: string | null }>(),
    processingSwitched: props<{ name: SoundProcessingName; on: boolean }>(),
  },
});

/** What becomes of the devices. */
export const LocalMediaActions = createActionGroup({
  source: 'Local media',
  events: {
    /** The browser has answered for both devices. */
    acquired: props<{ microphone: MediaDeviceState; camera: MediaDeviceState }>(),
    deviceChanged: props<{ device: MediaDeviceKindName; state: MediaDeviceState }>(),
    /** What is plugged in, now. */
    listed: props<{ available: AvailableDevices }>(),
    /** The chosen device cannot be opened; `kept` is still in use. */
    choiceFailed: props<{ device: MediaDeviceKindName; label: string; kept: string }>(),
    /** `lost` was taken away in use; `taken` is in use in its place, where there is another. */
    unplugged: props<{
      device: MediaDeviceKindName;
      state: MediaDeviceState;
      lost: string;
      taken: string | null;
    }>(),
    /** `label` was plugged in and is in use now. */
    pluggedIn: props<{ device: MediaDeviceKindName; state: MediaDeviceState; label: string }>(),
    /** One speaks, and is muted. */
    mutedSpeechBegan: emptyProps(),
    /** Silence for a while, or not muted any more. */
    mutedSpeechEnded: emptyProps(),
  },
});

/** What the person decides in the browser's own settings. */
export const MediaPermissionActions = createActionGroup({
  source: 'Media permissions',
  events: {
    granted: props<{ device: MediaDeviceKindName }>(),
    revoked: props<{ device: MediaDeviceKindName }>(),
  },
});
