import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';
import { pictureChoice } from './picture-choice';

const recordingChoice = z.strictObject({
  picture: pictureChoice,
  container: z.enum(['webm', 'mp4']),
});

/** How a call is recorded. */
export type RecordingChoice = z.infer<typeof recordingChoice>;

/** The choice of last time on this device. */
export const lastChoice = new Remembered<RecordingChoice>('lets-meet.recording', recordingChoice, {
  picture: 'side-by-side',
  container: 'webm',
});
