import {
  FINISHED_FILE,
  JOURNAL_FILE,
  lockOf,
  RAW_FILE,
  recordingsFolder,
} from '../storage/recording-files';
import { readJournal, type JournalState } from '../storage/recording-journal';

/** A recording of this browser, as its folder shows it. */
export interface StoredRecording extends JournalState {
  readonly id: string;
  /** A page is writing it, or making it seekable: this one or another. */
  readonly busy: boolean;
}

/** It has no seekable file, and nobody is making one. */
export function isCutOff({ stage, busy }: StoredRecording): boolean {
  return !busy && (stage === 'begun' || stage === 'stopped');
}

/** All recordings of this browser, the newest first. */
export async function listRecordings(): Promise<readonly StoredRecording[]> {
  const folder = await recordingsFolder();
  const held = await heldLocks();
  const found: StoredRecording[] = [];
  for await (const [id, entry] of folder.entries()) {
    if (entry.kind !== 'directory') continue;
    const busy = held.has(lockOf(id));
    const state = await stateOf(entry);
    if (state !== null) found.push({ ...state, id, busy });
  }
  return found
    .filter(({ bytes, busy }) => bytes > 0 || busy)
    .sort((a, b) => b.startedAt - a.startedAt);
}

/** The file that can be played: the seekable one, or what was written where there is none. */
export async function fileOf({ id, stage }: StoredRecording): Promise<File> {
  const folder = await (await recordingsFolder()).getDirectoryHandle(id);
  const isFinished = stage === 'finished' || stage === 'recovered';
  return (await folder.getFileHandle(isFinished ? FINISHED_FILE : RAW_FILE)).getFile();
}

export async function removeRecording(id: string): Promise<void> {
  await (await recordingsFolder()).removeEntry(id, { recursive: true });
}

async function stateOf(folder: FileSystemDirectoryHandle): Promise<JournalState | null> {
  try {
    const journal = await (await folder.getFileHandle(JOURNAL_FILE)).getFile();
    return readJournal(await journal.text());
  } catch (error) {
    // It is being made, or being removed, by another page.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name = '' }) => name));
}
