import type { RecordingChoice } from '../recording-choice';

/** In order of preference. VP8 takes the least of a processor that encodes a call besides. */
const TYPES: Readonly<Record<RecordingChoice['container'], readonly string[]>> = {
  webm: ['video/webm;codecs=vp8,opus', 'video/webm;codecs=vp9,opus', 'video/webm'],
  mp4: ['video/mp4;codecs=avc1,mp4a.40.2', 'video/mp4;codecs=avc1,opus', 'video/mp4'],
};

/** The type to record, as this browser encodes it; the other container where it has not the one asked for. */
export function mimeTypeFor(
  container: RecordingChoice['container'],
  isSupported = (type: string): boolean => MediaRecorder.isTypeSupported(type),
): string | null {
  const other = container === 'webm' ? 'mp4' : 'webm';
  return [...TYPES[container], ...TYPES[other]].find(isSupported) ?? null;
}

/** Whether this browser encodes that container. */
export function canRecord(container: RecordingChoice['container']): boolean {
  return TYPES[container].some((type) => MediaRecorder.isTypeSupported(type));
}

export function containerOf(mimeType: string): RecordingChoice['container'] {
  return mimeType.startsWith('video/mp4') ? 'mp4' : 'webm';
}
