import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

/** More than anybody is told at a time: of those before nothing is shown any more. */
const MOST = 20;

/** What of what everybody is told this browser's owner has read and put away, by its key. */
const remembered = new Remembered('lets-meet.dismissed-notices', z.array(z.string()), []);

export function readDismissed(): readonly string[] {
  return remembered.read();
}

/** @returns what is put away then */
export function dismiss(key: string): readonly string[] {
  const dismissed = [...remembered.read().filter((other) => other !== key), key].slice(-MOST);
  remembered.keep(dismissed);
  return dismissed;
}
