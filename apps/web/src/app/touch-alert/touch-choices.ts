import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

const choices = z.strictObject({
  on: z.boolean(),
  sensitivity: z.enum(['low', 'normal', 'high']),
  sound: z.boolean(),
  overlay: z.boolean(),
});

/** What its owner wants of the hand-to-face alert. */
export interface TouchChoices extends Readonly<z.infer<typeof choices>> {
  /** Whether it watches in calls at all. */
  readonly on: boolean;
  /** Whether an alert is heard, too. */
  readonly sound: boolean;
  /** Whether what is seen of face and hands is drawn over one's own picture. */
  readonly overlay: boolean;
}

/** As they were left in this browser; nothing watches until somebody wants it to. */
export const touchChoices = new Remembered<TouchChoices>('lets-meet.touch-alert', choices, {
  on: false,
  sensitivity: 'normal',
  sound: true,
  overlay: false,
});
