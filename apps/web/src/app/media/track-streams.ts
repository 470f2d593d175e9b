/** Chromium's streams of a track's frames (https://www.w3.org/TR/mediacapture-transform/, an earlier draft of it). */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
interface TrackGenerator extends MediaStreamTrack {
  readonly writable: WritableStream<VideoFrame>;
}
interface TrackStreams {
  readonly MediaStreamTrackProcessor: new (options: { track: MediaStreamTrack }) => TrackProcessor;
  readonly MediaStreamTrackGenerator: new (options: { kind: 'video' }) => TrackGenerator;
}

/** Null where the browser has none of them on a page: Firefox, Safari. */
export function trackStreams(): TrackStreams | null {
  return 'MediaStreamTrackProcessor' in globalThis && 'MediaStreamTrackGenerator' in globalThis
    ? (globalThis as unknown as TrackStreams)
    : null;
}
