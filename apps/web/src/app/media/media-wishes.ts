import * as z from 'zod/mini';

const STORAGE_KEY = 'lets-meet.media';

const wishes = z.strictObject({ microphone: z.boolean(), camera: z.boolean() });

/** What its owner wants to be sent, wherever there is something to send. */
export type MediaWishes = z.infer<typeof wishes>;

const EVERYTHING: MediaWishes = { microphone: true, camera: true };

/** The wishes as they were left on this device: a reload or a second tab does not put anybody on the air. */
export function rememberedWishes(): MediaWishes {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === null ? EVERYTHING : (wishes.safeParse(JSON.parse(stored)).data ?? EVERYTHING);
  } catch (error) {
    // A browser that keeps nothing for this page, or what is kept is not ours.
    if (error instanceof DOMException || error instanceof SyntaxError) return EVERYTHING;
    throw error;
  }
}

export function rememberWishes(kept: MediaWishes): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
