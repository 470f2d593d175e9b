/** Why a screen could not be had although its owner wanted it to be shared. */
export type ScreenProblem =
  /** The operating system does not let the browser see it. */
  | 'blocked'
  /** The browser could not take it. */
  | 'unavailable';

/** What came of asking the browser for something to share. */
export type DisplayCapture =
  | {
      readonly outcome: 'captured';
      readonly picture: MediaStreamTrack;
      /** Where the browser gives the sound of what is shared, and its owner wanted it. */
      readonly sound: MediaStreamTrack | null;
    }
  /** The chooser was closed. */
  | { readonly outcome: 'dismissed' }
  | { readonly outcome: 'failed'; readonly problem: ScreenProblem };

/** https://www.w3.org/TR/screen-capture/#displaymediastreamoptions; the compiler's list has only the first two. */
interface ChooserOptions extends DisplayMediaStreamOptions {
  readonly selfBrowserSurface: 'include' | 'exclude';
  readonly surfaceSwitching: 'include' | 'exclude';
  readonly systemAudio: 'include' | 'exclude';
}

/** Without what a microphone needs: it is music and film, and not the voice of the other back again. */
const SOUND: MediaTrackConstraints & { readonly restrictOwnAudio: boolean } = {
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
  restrictOwnAudio: true,
};

const CHOOSER: ChooserOptions = {
  video: { frameRate: { max: 30 } },
  audio: SOUND,
  // This very tab would be a picture of itself without end.
  selfBrowserSurface: 'exclude',
  surfaceSwitching: 'include',
  systemAudio: 'include',
};

/** Whether this browser shares screens at all; those of phones do not. */
export function canCaptureDisplay(): boolean {
  return 'mediaDevices' in navigator && 'getDisplayMedia' in navigator.mediaDevices;
}

/** Opens the browser's chooser. Never throws. */
export async function captureDisplay(): Promise<DisplayCapture> {
  try {
    const stream = await navigator.mediaDevices.getDisplayMedia(CHOOSER);
    const [picture] = stream.getVideoTracks();
    if (picture === undefined) return { outcome: 'failed', problem: 'unavailable' };
    return { outcome: 'captured', picture, sound: stream.getAudioTracks()[0] ?? null };
  } catch (error) {
    return afterError(error);
  }
}

/** A closed chooser and a system that forbids it have one name; Chromium tells them apart in words, Firefox by another name. */
function afterError(error: unknown): DisplayCapture {
  if (!(error instanceof DOMException)) return { outcome: 'failed', problem: 'unavailable' };
  switch (error.name) {
    case 'NotAllowedError':
      return error.message.includes('by system')
        ? { outcome: 'failed', problem: 'blocked' }
        : { outcome: 'dismissed' };
    case 'NotFoundError':
    case 'NotReadableError':
      return { outcome: 'failed', problem: 'blocked' };
    case 'AbortError':
    case 'InvalidStateError':
    default:
      return { outcome: 'failed', problem: 'unavailable' };
  }
}
