import * as z from 'zod/mini';

/** What is to be seen in a recording. */
export const pictureChoice = z.enum(['side-by-side', 'other-only', 'screen-with-faces']);
export type PictureChoice = z.infer<typeof pictureChoice>;
