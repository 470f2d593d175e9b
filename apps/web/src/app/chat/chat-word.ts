import * as z from 'zod/mini';

/** The longest message, in UTF-16 code units: what a text field and a person's counter agree on. */
export const LONGEST_TEXT = 4_000;

/** What goes over data channel `chat`. It is ordered and reliable: messages arrive in the order in which they were sent. */
const chatWord = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('message'),
    id: z.uuid(),
    text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  }),
  /** The message with this id has arrived. */
  z.strictObject({ type: z.literal('delivered'), id: z.uuid() }),
  /** Repeated while it is so: who hears nothing for a while takes it for over. */
  z.strictObject({ type: z.literal('typing'), on: z.boolean() }),
]);

export type ChatWord = z.infer<typeof chatWord>;

/** No word is longer, with every character escaped: what is, is not even parsed. */
const LONGEST_WORD = 6 * LONGEST_TEXT + 200;

/** @returns null for what is no word of ours: the other browser is not ours to trust */
export function parseChatWord(data: unknown): ChatWord | null {
  if (typeof data !== 'string' || data.length > LONGEST_WORD) return null;
  try {
    return chatWord.safeParse(JSON.parse(data)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
