/** Why there is no recording, or it ended before anybody stopped it. */
export type RecordingProblem =
  /** The browser records nothing at all. */
  | 'not-supported'
  /** It keeps no files for this page: a private window, an old browser. */
  | 'no-files'
  /** There is no room left on the disk, or the browser gives no more of it. */
  | 'no-room'
  /** The encoder or the disk failed. */
  | 'broken'
  /** It was recorded to its end, and no seekable file could be made of it. */
  | 'not-seekable'
  /** It ended before there was a picture or a sound. */
  | 'empty'
  /** The page or the browser was gone in the middle of it, the last time. */
  | 'interrupted';

/** @param name of the browser's error */
export function problemOf(name: string): RecordingProblem {
  switch (name) {
    case 'QuotaExceededError':
      return 'no-room';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'UnknownError':
      return 'no-files';
    default:
      return 'broken';
  }
}

/** Whether this browser can record at all; null where it can. */
export function recordingObstacle(): RecordingProblem | null {
  if (!('MediaRecorder' in globalThis)) return 'not-supported';
  return 'storage' in navigator && 'getDirectory' in navigator.storage && 'locks' in navigator
    ? null
    : 'no-files';
}

/** The sentence about it; `cut` where something was recorded before. */
export function problemText(problem: RecordingProblem, cut: boolean): string {
  const kept = cut ? ` ${$localize`What was recorded is kept.`}` : '';
  switch (problem) {
    case 'not-supported':
      return $localize`This browser cannot record.`;
    case 'no-files':
      return $localize`This browser keeps no files for this page, for example because the window is private: recording is not possible.`;
    case 'no-room':
      return (
        (cut
          ? $localize`The recording stopped: there is no more room on this device.`
          : $localize`There is not enough room on this device for a recording.`) + kept
      );
    case 'broken':
      return (
        (cut
          ? $localize`The recording stopped: the browser could not go on with it.`
          : $localize`The recording could not be started.`) + kept
      );
    case 'not-seekable':
      return $localize`The recording is kept as it was recorded: it can be played and downloaded, but not every moment of it can be gone to.`;
    case 'empty':
      return $localize`Nothing was recorded: the recording ended before it had a picture or a sound.`;
    case 'interrupted':
      return $localize`A recording was interrupted. What was recorded until then is kept.`;
  }
}
