import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';

/** What came of asking the browser for one device. */
export interface Capture {
  readonly state: MediaDeviceState;
  readonly track?: MediaStreamTrack;
}

const MICROPHONE: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

const CAMERA: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
};

/**
 * Asks for the wanted devices, in one question to the person where there are two. If that fails, each is tried alone, so
 * that somebody without a camera still has a voice. A device that was not wanted is left out of the result.
 */
export async function captureDevices(
  wanted: Readonly<Record<MediaDeviceKindName, boolean>>,
): Promise<Partial<Record<MediaDeviceKindName, Capture>>> {
  if (!wanted.microphone && !wanted.camera) return {};
  if (!wanted.microphone) return { camera: await captureDevice('camera') };
  if (!wanted.camera) return { microphone: await captureDevice('microphone') };
  if (!isAllowedHere()) return { microphone: { state: 'insecure' }, camera: { state: 'insecure' } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: MICROPHONE, video: CAMERA });
    return { microphone: captured(stream), camera: captured(stream, 'video') };
  } catch (error) {
    if (isRefusal(error)) return afterRefusal();
    return {
      microphone: await captureDevice('microphone'),
      camera: await captureDevice('camera'),
    };
  }
}

/** Asks for one device. */
export async function captureDevice(device: MediaDeviceKindName): Promise<Capture> {
  if (!isAllowedHere()) return { state: 'insecure' };
  try {
    return device === 'microphone'
      ? captured(await navigator.mediaDevices.getUserMedia({ audio: MICROPHONE }))
      : captured(await navigator.mediaDevices.getUserMedia({ video: CAMERA }), 'video');
  } catch (error) {
    return { state: stateOfError(error) };
  }
}

/** One of the two may be refused for good while the other is allowed: only that one is asked for again. */
async function afterRefusal(): Promise<Record<MediaDeviceKindName, Capture>> {
  const retry = async (device: MediaDeviceKindName): Promise<Capture> =>
    (await isGranted(device)) ? captureDevice(device) : { state: 'refused' };
  return { microphone: await retry('microphone'), camera: await retry('camera') };
}

async function isGranted(name: MediaDeviceKindName): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name })).state === 'granted';
  } catch (error) {
    // A browser that does not know this permission says so with a TypeError: nothing is granted for good.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The errors of getUserMedia: https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
function stateOfError(error: unknown): MediaDeviceState {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    default:
      return 'in-use';
  }
}

function isRefusal(error: unknown): boolean {
  return stateOfError(error) === 'refused';
}

/** Browsers hide the devices from pages that are not on HTTPS or localhost. */
function isAllowedHere(): boolean {
  return 'mediaDevices' in navigator;
}

function captured(stream: MediaStream, kind: 'audio' | 'video' = 'audio'): Capture {
  const [track] = kind === 'audio' ? stream.getAudioTracks() : stream.getVideoTracks();
  return track ? { state: 'on', track } : { state: 'missing' };
}
