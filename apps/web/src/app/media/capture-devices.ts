import type { CaptureConstraints } from './capture-constraints';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';

/** What came of asking the browser for one device. */
export interface Capture {
  readonly state: MediaDeviceState;
  readonly track?: MediaStreamTrack;
}

/**
 * Asks for the wanted devices, in one question to the person where there are two. If that fails, each is tried alone, so
 * that somebody without a camera still has a voice. A device that was not wanted is left out of the result.
 */
export async function captureDevices(
  wanted: Readonly<Record<MediaDeviceKindName, boolean>>,
  constraints: CaptureConstraints,
): Promise<Partial<Record<MediaDeviceKindName, Capture>>> {
  if (!wanted.microphone && !wanted.camera) return {};
  const { microphone: audio, camera: video } = constraints;
  if (!wanted.microphone) return { camera: await captureDevice('camera', video) };
  if (!wanted.camera) return { microphone: await captureDevice('microphone', audio) };
  if (!isAllowedHere()) return { microphone: { state: 'insecure' }, camera: { state: 'insecure' } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio, video });
    return { microphone: captured(stream), camera: captured(stream, 'video') };
  } catch (error) {
    if (isRefusal(error)) return afterRefusal(constraints);
    return {
      microphone: await captureDevice('microphone', audio),
      camera: await captureDevice('camera', video),
    };
  }
}

/** Asks for one device. */
export async function captureDevice(
  device: MediaDeviceKindName,
  constraints: MediaTrackConstraints,
): Promise<Capture> {
  if (!isAllowedHere()) return { state: 'insecure' };
  try {
    return device === 'microphone'
      ? captured(await navigator.mediaDevices.getUserMedia({ audio: constraints }))
      : captured(await navigator.mediaDevices.getUserMedia({ video: constraints }), 'video');
  } catch (error) {
    return { state: stateOfError(error) };
  }
}

/** One of the two may be refused for good while the other is allowed: only that one is asked for again. */
async function afterRefusal(
  constraints: CaptureConstraints,
): Promise<Record<MediaDeviceKindName, Capture>> {
  const retry = async (device: MediaDeviceKindName): Promise<Capture> =>
    (await isGranted(device)) ? captureDevice(device, constraints[device]) : { state: 'refused' };
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
