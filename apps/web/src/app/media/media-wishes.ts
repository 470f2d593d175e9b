import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

const wishes = z.strictObject({ microphone: z.boolean(), camera: z.boolean() });

/** What its owner wants to be sent, wherever there is something to send. */
export type MediaWishes = z.infer<typeof wishes>;

/** As they were left on this device: a reload or a second tab does not put anybody on the air. */
export const mediaWishes = new Remembered<MediaWishes>('lets-meet.media', wishes, {
  microphone: true,
  camera: true,
});
