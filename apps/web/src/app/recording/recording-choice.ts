import * as z from 'zod/mini';
import { pictureChoice } from './picture-choice';

const STORAGE_KEY = 'lets-meet.recording';

const recordingChoice = z.strictObject({
  picture: pictureChoice,
  container: z.enum(['webm', 'mp4']),
});

/** How a call is recorded. */
export type RecordingChoice = z.infer<typeof recordingChoice>;

const FIRST_CHOICE: RecordingChoice = { picture: 'side-by-side', container: 'webm' };

/** The choice of last time on this device. */
export function rememberedChoice(): RecordingChoice {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === null
      ? FIRST_CHOICE
      : (recordingChoice.safeParse(JSON.parse(stored)).data ?? FIRST_CHOICE);
  } catch (error) {
    // A browser that keeps nothing for this page, or what is kept is not ours.
    if (error instanceof DOMException || error instanceof SyntaxError) return FIRST_CHOICE;
    throw error;
  }
}

export function rememberChoice(choice: RecordingChoice): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(choice));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
