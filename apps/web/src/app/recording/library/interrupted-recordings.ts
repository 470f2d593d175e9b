import * as z from 'zod/mini';
import { Remembered } from '../../storage/remembered';
import { isCutOff, listRecordings } from './recordings-folder';

/** When one was told of them last, in milliseconds since 1970. */
const told = new Remembered('lets-meet.interrupted-told', z.int().check(z.minimum(0)), 0);

/** Whether a recording was cut off of which one was not told yet. */
export async function anyInterrupted(): Promise<boolean> {
  const last = told.read();
  return (await listRecordings()).some(
    (recording) => isCutOff(recording) && recording.startedAt > last,
  );
}

/** The notice of them was read. */
export function rememberTold(): void {
  told.keep(Date.now());
}
