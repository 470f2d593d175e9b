import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';

/** What the person does with camera and microphone. */
export const MediaControlActions = createActionGroup({
  source: 'Media controls',
  events: {
    microphoneToggled: emptyProps(),
    cameraToggled: emptyProps(),
    /** After a refusal or with a device plugged in: ask the browser again. */
    retryPressed: emptyProps(),
  },
});

/** What becomes of the devices. */
export const LocalMediaActions = createActionGroup({
  source: 'Local media',
  events: {
    /** The browser has answered for both devices. */
    acquired: props<{ microphone: MediaDeviceState; camera: MediaDeviceState }>(),
    /** The set of devices changed while one of ours is unplugged. */
    lostDeviceMayBeBack: emptyProps(),
    deviceChanged: props<{ device: MediaDeviceKindName; state: MediaDeviceState }>(),
  },
});
