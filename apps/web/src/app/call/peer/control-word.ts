import * as z from 'zod/mini';

/** What one end tells the other of itself, beside the media, while they talk. */
export const controlWord = z.discriminatedUnion('type', [
  /** What arrives is filled now; what is false is muted, off or not shared. */
  z.strictObject({
    type: z.literal('media'),
    microphone: z.boolean(),
    camera: z.boolean(),
    screen: z.boolean(),
    screenSound: z.boolean(),
  }),
  /** What becomes of one's screen; the turn tells which of two shares is the later one (`share-turn.ts`). */
  z.strictObject({
    type: z.literal('screen'),
    sharing: z.enum(['off', 'on', 'paused']),
    turn: z.int().check(z.nonnegative()),
  }),
  /** Whether who says so records the call, objects to being recorded, and has been shown the other's objection. */
  z.strictObject({
    type: z.literal('recording'),
    on: z.boolean(),
    objects: z.boolean(),
    heard: z.boolean(),
  }),
]);

export type ControlWord = z.infer<typeof controlWord>;
