import * as z from 'zod/mini';

const STORAGE_KEY = 'lets-meet.screen';

const remembered = z.strictObject({ kind: z.enum(['text', 'motion']) });

/**
 * What is shared: where the line is too narrow for both, text keeps its sharpness and motion its frames
 * (https://www.w3.org/TR/mst-content-hint/).
 */
export type ScreenKind = z.infer<typeof remembered>['kind'];

/** As it was left on this device. */
export function rememberedKind(): ScreenKind {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return (stored === null ? null : remembered.safeParse(JSON.parse(stored)).data?.kind) ?? 'text';
  } catch (error) {
    // A browser that keeps nothing for this page, or what is kept is not ours.
    if (error instanceof DOMException || error instanceof SyntaxError) return 'text';
    throw error;
  }
}

export function rememberKind(kind: ScreenKind): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ kind }));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
