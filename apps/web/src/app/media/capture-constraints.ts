import { deviceLabelled, type AvailableDevices } from './device-list';
import type { MediaDeviceKindName } from './media-device-state';
import type { SoundProcessing } from './sound-processing';

/** What the browser is asked for, of each device. */
export type CaptureConstraints = Readonly<Record<MediaDeviceKindName, MediaTrackConstraints>>;

const PICTURE: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
};

/**
 * The constraints for the devices with these labels. A device that is not there is not insisted on: the browser gives
 * another then.
 */
export function captureConstraints(
  labels: Readonly<Record<MediaDeviceKindName, string | null>>,
  available: AvailableDevices,
  processing: SoundProcessing,
): CaptureConstraints {
  const preferred = (device: MediaDeviceKindName): MediaTrackConstraints => {
    const listed = deviceLabelled(labels[device], available[device]);
    return listed === null ? {} : { deviceId: { ideal: listed.id } };
  };
  return {
    microphone: { ...processing, ...preferred('microphone') },
    camera: { ...PICTURE, ...preferred('camera') },
  };
}

/** The same, but this very device or none. */
export function insistingOn(id: string, constraints: MediaTrackConstraints): MediaTrackConstraints {
  return { ...constraints, deviceId: { exact: id } };
}
