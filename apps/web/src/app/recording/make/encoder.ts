import { Observable } from 'rxjs';
import type { RecordingChoice } from '../recording-choice';
import { containerOf } from './media-format';

/** Milliseconds of a chunk: what a crash costs, at most, with what the encoder still holds. */
const CHUNK_MS = 500;
/**
 * Milliseconds between key frames. Chromium gives nothing of an MP4 before the third of them, and then what is up to the
 * last one; a WebM it gives as it comes.
 */
const KEY_FRAME_MS: Readonly<Record<RecordingChoice['container'], number>> = {
  webm: 1_000,
  mp4: 500,
};
/** Bits a second asked of the encoder; `RECORDING_RATE` counts with them. */
const VIDEO_RATE = 2_500_000;
const AUDIO_RATE = 128_000;

/** What an encoder gives. It completes after the last chunk. */
export type Encoded =
  | { readonly type: 'started' }
  /** `at`: milliseconds since it started. */
  | { readonly type: 'chunk'; readonly chunk: Blob; readonly at: number };

/** As in the standard, with what TypeScript's library does not have yet. */
interface RecorderOptions extends MediaRecorderOptions {
  readonly videoKeyFrameIntervalDuration?: number;
}

/** Encodes a stream until `stop$` emits; an error of the browser is an error of it. */
export function encode(
  stream: MediaStream,
  mimeType: string,
  stop$: Observable<unknown>,
): Observable<Encoded> {
  return new Observable<Encoded>((subscriber) => {
    const options: RecorderOptions = {
      mimeType,
      videoBitsPerSecond: VIDEO_RATE,
      audioBitsPerSecond: AUDIO_RATE,
      videoKeyFrameIntervalDuration: KEY_FRAME_MS[containerOf(mimeType)],
    };
    const recorder = new MediaRecorder(stream, options);
    let startedAt = 0;
    recorder.onstart = () => {
      startedAt = performance.now();
      subscriber.next({ type: 'started' });
    };
    recorder.ondataavailable = ({ data }) => {
      const at = performance.now() - startedAt;
      if (data.size > 0) subscriber.next({ type: 'chunk', chunk: data, at });
    };
    recorder.onerror = (event) => {
      subscriber.error('error' in event ? event.error : new Error('The encoder failed'));
    };
    recorder.onstop = () => {
      subscriber.complete();
    };
    recorder.start(CHUNK_MS);
    const stopping = stop$.subscribe(() => {
      if (recorder.state !== 'inactive') recorder.stop();
    });
    return () => {
      stopping.unsubscribe();
      if (recorder.state !== 'inactive') recorder.stop();
    };
  });
}
