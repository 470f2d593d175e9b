import { JOURNAL_FILE, lockOf, recordingsFolder } from '../storage/recording-files';
import { journalLine, type JournalEntry } from '../storage/recording-journal';
import { anyInterrupted, rememberTold } from './interrupted-recordings';

describe('Recordings that were interrupted', () => {
  const id = 'interrupted-recordings-spec';
  const startedAt = Date.now();
  const begun: JournalEntry = {
    ...{ type: 'begun', peerName: 'Ben', startedAt },
    ...{ mimeType: 'video/webm', picture: 'other-only' },
  };
  const written: JournalEntry = { type: 'written', at: 500, bytes: 10 };

  async function keep(...entries: JournalEntry[]): Promise<void> {
    const folder = await (await recordingsFolder()).getDirectoryHandle(id, { create: true });
    const file = await folder.getFileHandle(JOURNAL_FILE, { create: true });
    const writable = await file.createWritable();
    await writable.write(entries.map(journalLine).join(''));
    await writable.close();
  }

  afterEach(async () => {
    localStorage.clear();
    await (await recordingsFolder()).removeEntry(id, { recursive: true });
  });

  it('are those that neither stopped nor were finished', async () => {
    await keep(begun, written, { type: 'finished', bytes: 10, ms: 500, recovered: false });
    expect(await anyInterrupted()).toBeFalse();
    await keep(begun, written);
    expect(await anyInterrupted()).toBeTrue();
  });

  it('are none that another page is writing', async () => {
    await keep(begun, written);
    await navigator.locks.request(lockOf(id), async () => {
      expect(await anyInterrupted()).toBeFalse();
    });
  });

  it('are told of once', async () => {
    await keep(begun, written);
    rememberTold();
    expect(await anyInterrupted()).toBeFalse();
  });
});
