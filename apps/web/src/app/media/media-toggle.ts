import type { IconName } from '../icons/loaded-icons';
import { isUsable, type MediaDeviceKindName, type MediaDeviceState } from './media-device-state';

/** A button that mutes or unmutes, or turns the camera off or on, as it is to be shown. */
export interface MediaToggle {
  /** The accessible name; part of the product's interface. */
  readonly label: string;
  readonly icon: IconName;
  /** Whether something of the device is sent. */
  readonly on: boolean;
  /** Whether a press does something. */
  readonly usable: boolean;
}

export function mediaToggle(device: MediaDeviceKindName, state: MediaDeviceState): MediaToggle {
  const on = state === 'on';
  const usable = isUsable(state);
  if (device === 'microphone') {
    return on
      ? { label: $localize`Mute microphone`, icon: 'mic', on, usable }
      : { label: $localize`Unmute microphone`, icon: 'mic_off', on, usable };
  }
  return on
    ? { label: $localize`Turn camera off`, icon: 'videocam', on, usable }
    : { label: $localize`Turn camera on`, icon: 'videocam_off', on, usable };
}
