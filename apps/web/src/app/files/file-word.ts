import * as z from 'zod/mini';

/** Why a file does not come, or not whole. */
const stopReason = z.enum([
  /** One of the two did not want it any more. */
  'cancelled',
  /** The receiver has no room for it. */
  'no-space',
  /** It is larger than the server allows files to be. */
  'too-large',
  /** The sender cannot read it (any more): changed, moved, a folder. */
  'unreadable',
  /** What arrived is not what was sent. */
  'corrupt',
  /** The browser of one of the two refused a step. */
  'failed',
]);

export type StopReason = z.infer<typeof stopReason>;

/** 1 PB: beyond it sums are not exact, and no disk has it. */
const MOST_BYTES = 1e15;

/**
 * What is said about files over data channel `files`. The bytes of a file follow its `begin` as binary messages, up to its
 * `end`; one file at a time in each direction.
 */
const fileWord = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('offer'),
    id: z.uuid(),
    name: z.string().check(z.minLength(1), z.maxLength(1_000)),
    size: z.int().check(z.minimum(0), z.maximum(MOST_BYTES)),
    /** As the sender's browser says it; may be empty. */
    mime: z.string().check(z.maxLength(200)),
  }),
  z.strictObject({ type: z.literal('accept'), id: z.uuid() }),
  z.strictObject({ type: z.literal('decline'), id: z.uuid() }),
  z.strictObject({ type: z.literal('begin'), id: z.uuid() }),
  z.strictObject({
    type: z.literal('end'),
    id: z.uuid(),
    /** Of the whole file, in hexadecimal digits. */
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  /** So many bytes are on the receiver's disk: the sender goes no further ahead of it than a window. */
  z.strictObject({
    type: z.literal('written'),
    id: z.uuid(),
    bytes: z.int().check(z.minimum(0), z.maximum(MOST_BYTES)),
  }),
  /** All of it is there, and its digest is the sender's. */
  z.strictObject({ type: z.literal('verified'), id: z.uuid() }),
  z.strictObject({ type: z.literal('stop'), id: z.uuid(), reason: stopReason }),
]);

export type FileWord = z.infer<typeof fileWord>;

const LONGEST_WORD = 10_000;

/** @returns null for what is no word of ours: the other browser is not ours to trust */
export function parseFileWord(data: string): FileWord | null {
  if (data.length > LONGEST_WORD) return null;
  try {
    return fileWord.safeParse(JSON.parse(data)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
