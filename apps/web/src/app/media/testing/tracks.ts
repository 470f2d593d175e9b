import type { ListedDevice } from '../device-list';
import type { MediaDeviceKindName } from '../media-device-state';
import type { SoundProcessing } from '../sound-processing';

/** A real track, of nothing that there is; what it says of its device is the test's. */
export function trackFrom(
  kind: MediaDeviceKindName,
  device: ListedDevice,
  processing: Partial<SoundProcessing> = {},
): MediaStreamTrack {
  const track = kind === 'microphone' ? silence() : drawing();
  Object.defineProperty(track, 'label', { value: device.label });
  track.getSettings = () => ({ deviceId: device.id, groupId: device.group, ...processing });
  return track;
}

export function listed(label: string): ListedDevice {
  return { id: `id of ${label}`, group: `group of ${label}`, label };
}

function silence(): MediaStreamTrack {
  return onlyOf(new AudioContext().createMediaStreamDestination().stream);
}

function drawing(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  // Without a first stroke it has no first frame.
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  return onlyOf(canvas.captureStream());
}

function onlyOf(stream: MediaStream): MediaStreamTrack {
  const [track] = stream.getTracks();
  if (!track) throw new Error('A stream made for a track has one');
  return track;
}
