import * as z from 'zod/mini';
import { pictureChoice } from '../picture-choice';

/** Milliseconds since the recording began. */
const moment = z.number().check(z.minimum(0));
const bytes = z.int().check(z.minimum(0));

/** One line of a journal: what happened to a recording, in order. */
const journalEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('begun'),
    peerName: z.string().check(z.maxLength(200)),
    /** Milliseconds since 1970. */
    startedAt: z.int().check(z.minimum(0)),
    mimeType: z.string().check(z.maxLength(100)),
    picture: pictureChoice,
  }),
  /** So much of it is on the disk. */
  z.strictObject({ type: z.literal('written'), at: moment, bytes }),
  /** Nothing more comes. */
  z.strictObject({ type: z.literal('stopped'), at: moment }),
  /** No seekable file can be made of it: it stays as it is. */
  z.strictObject({ type: z.literal('unseekable') }),
  /** It is a seekable file now; `recovered` where it was cut off. */
  z.strictObject({ type: z.literal('finished'), bytes, ms: moment, recovered: z.boolean() }),
]);

export type JournalEntry = z.infer<typeof journalEntry>;
export type Begun = Extract<JournalEntry, { type: 'begun' }>;

/** What a journal says in the end. */
export interface JournalState extends Omit<Begun, 'type'> {
  readonly stage: 'begun' | 'stopped' | 'unseekable' | 'finished' | 'recovered';
  /** Length in milliseconds. */
  readonly ms: number;
  readonly bytes: number;
}

export function journalLine(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads a journal, a cut-off last line or one of another version left out.
 *
 * @returns null where it is none of ours
 */
export function readJournal(text: string): JournalState | null {
  let state: JournalState | null = null;
  for (const line of text.split('\n')) {
    const entry = parse(line);
    if (entry === null) continue;
    if (entry.type === 'begun') state = begun(entry);
    else if (state !== null) state = followed(state, entry);
  }
  return state;
}

function begun({ peerName, startedAt, mimeType, picture }: Begun): JournalState {
  return { peerName, startedAt, mimeType, picture, stage: 'begun', ms: 0, bytes: 0 };
}

function followed(state: JournalState, entry: Exclude<JournalEntry, Begun>): JournalState {
  switch (entry.type) {
    case 'written':
      return { ...state, ms: entry.at, bytes: entry.bytes };
    case 'stopped':
      return { ...state, stage: 'stopped', ms: entry.at };
    case 'unseekable':
      return { ...state, stage: 'unseekable' };
    case 'finished':
      return {
        ...state,
        stage: entry.recovered ? 'recovered' : 'finished',
        ms: entry.ms,
        bytes: entry.bytes,
      };
  }
}

function parse(line: string): JournalEntry | null {
  try {
    return line === '' ? null : (journalEntry.safeParse(JSON.parse(line)).data ?? null);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
