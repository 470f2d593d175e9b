/** Bytes a second that a recording takes, at most: picture and sound as asked of the encoder, and a little around them. */
export const RECORDING_RATE = 340_000;

/** Below so many seconds it is said that the room runs out. */
export const LOW_SECONDS = 300;

/** At so many seconds a recording stops, as long as there is room for finishing it. */
export const LAST_SECONDS = 20;

/**
 * For how many seconds more one can record. The seekable file is made beside the raw one: whatever is written is needed
 * twice.
 *
 * @param free bytes that may still be written
 * @param written bytes of the running recording
 */
export function secondsLeft(free: number, written = 0): number {
  return Math.max(0, (free - written) / 2 / RECORDING_RATE);
}
