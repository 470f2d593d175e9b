/** The names of a recording's files, in a folder of its own in the origin private file system. */
export const RECORDINGS_FOLDER = 'recordings';
export const JOURNAL_FILE = 'journal.jsonl';
/** As the browser encoded it, chunk by chunk. */
export const RAW_FILE = 'raw';
/** The seekable file that is made of it. */
export const FINISHED_FILE = 'finished';

/**
 * The folder of all recordings of this browser.
 *
 * @throws DOMException where the browser keeps no files for this page, as in some private windows
 */
export async function recordingsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(RECORDINGS_FOLDER, { create: true });
}

/** The lock that a page holds for as long as it writes a recording: another tab must not take it for a crashed one. */
export function lockOf(id: string): string {
  return `lets-meet.recording.${id}`;
}
