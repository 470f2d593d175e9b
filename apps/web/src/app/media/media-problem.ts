import {
  isTrouble,
  type DeviceTrouble,
  type MediaDeviceKindName,
  type MediaDeviceState,
} from './media-device-state';

/** Why something cannot be seen or heard, and what its owner can do. */
export interface MediaProblem {
  readonly devices: MediaDeviceKindName | 'both';
  readonly what: string;
  readonly remedy: string;
}

/** What is wrong with the devices: one problem where both have the same. */
export function mediaProblems(
  microphone: MediaDeviceState,
  camera: MediaDeviceState,
): readonly MediaProblem[] {
  if (microphone === camera && isTrouble(camera)) return [problemOf('both', camera)];
  return [mediaProblemOf('camera', camera), mediaProblemOf('microphone', microphone)].filter(
    (problem) => problem !== null,
  );
}

/** What is wrong with this one device; null where nothing is. */
export function mediaProblemOf(
  device: MediaDeviceKindName,
  state: MediaDeviceState,
): MediaProblem | null {
  return isTrouble(state) ? problemOf(device, state) : null;
}

/** What a call is like with what is there; null where nothing is missing. */
export function callWithoutText(
  microphone: MediaDeviceState,
  camera: MediaDeviceState,
): string | null {
  const unheard = isTrouble(microphone);
  const unseen = isTrouble(camera);
  if (unheard && unseen) {
    return $localize`You can still call and be called: you see and hear others, they neither see nor hear you.`;
  }
  if (unseen) return $localize`You can still call and be called: others hear you.`;
  if (unheard) return $localize`You can still call and be called: others see you.`;
  return null;
}

function problemOf(devices: MediaProblem['devices'], state: DeviceTrouble): MediaProblem {
  return { devices, what: whatIsWrong(devices, state), remedy: remedyFor(devices, state) };
}

function whatIsWrong(devices: MediaProblem['devices'], state: DeviceTrouble): string {
  switch (state) {
    case 'refused':
      if (devices === 'both') return $localize`Camera and microphone are blocked.`;
      return devices === 'camera'
        ? $localize`The camera is blocked.`
        : $localize`The microphone is blocked.`;
    case 'missing':
      if (devices === 'both') return $localize`No camera and no microphone were found.`;
      return devices === 'camera'
        ? $localize`No camera was found.`
        : $localize`No microphone was found.`;
    case 'in-use':
      if (devices === 'both') return $localize`Camera and microphone are in use elsewhere.`;
      return devices === 'camera'
        ? $localize`The camera is in use elsewhere.`
        : $localize`The microphone is in use elsewhere.`;
    case 'unplugged':
      if (devices === 'both') return $localize`Camera and microphone were unplugged.`;
      return devices === 'camera'
        ? $localize`The camera was unplugged.`
        : $localize`The microphone was unplugged.`;
    case 'paused':
      if (devices === 'both') return $localize`Camera and microphone are paused.`;
      return devices === 'camera'
        ? $localize`The camera is paused.`
        : $localize`The microphone is paused.`;
    case 'insecure':
      return $localize`Browsers give camera and microphone to secure pages only, and this one is not.`;
  }
}

function remedyFor(devices: MediaProblem['devices'], state: DeviceTrouble): string {
  switch (state) {
    case 'refused':
      return $localize`Allow it in your browser, beside the address of this page, then try again.`;
    case 'missing':
      return $localize`Plug one in or switch it on, then try again.`;
    case 'in-use':
      return devices === 'microphone'
        ? $localize`Close the program or tab that listens with it, then try again.`
        : $localize`Close the program or tab that films with it, then try again.`;
    case 'unplugged':
      return $localize`Plug it in again, then try again.`;
    case 'paused':
      return $localize`Your browser or device has paused it: let it go on there, or try again.`;
    case 'insecure':
      return $localize`Open this page with https:// or ask whoever runs this server for a secure address.`;
  }
}
