import { journalLine, readJournal, type JournalEntry } from './recording-journal';

const BEGUN: JournalEntry = {
  type: 'begun',
  peerName: 'Ben',
  startedAt: 1_795_000_000_000,
  mimeType: 'video/webm;codecs=vp8,opus',
  picture: 'side-by-side',
};

function journal(...entries: JournalEntry[]): string {
  return entries.map(journalLine).join('');
}

describe('The journal of a recording', () => {
  it('says how much is on the disk', () => {
    const text = journal(
      BEGUN,
      { type: 'written', at: 500, bytes: 10 },
      { type: 'written', at: 1_000, bytes: 25 },
    );
    expect(readJournal(text)).toEqual(
      jasmine.objectContaining({ peerName: 'Ben', stage: 'begun', ms: 1_000, bytes: 25 }),
    );
  });

  it('is read up to the line in which the browser was killed', () => {
    const text = journal(BEGUN, { type: 'written', at: 500, bytes: 10 });
    expect(readJournal(`${text}{"type":"writ`)).toEqual(
      jasmine.objectContaining({ stage: 'begun', bytes: 10 }),
    );
  });

  it('tells a file that was finished from one that was recovered', () => {
    const finished = { type: 'finished', bytes: 30, ms: 990 } as const;
    const stopped: JournalEntry = { type: 'stopped', at: 1_000 };
    expect(readJournal(journal(BEGUN, stopped))?.stage).toBe('stopped');
    const unseekable = readJournal(journal(BEGUN, stopped, { type: 'unseekable' }));
    expect(unseekable).toEqual(jasmine.objectContaining({ stage: 'unseekable', ms: 1_000 }));
    expect(readJournal(journal(BEGUN, stopped, { ...finished, recovered: false }))).toEqual(
      jasmine.objectContaining({ stage: 'finished', ms: 990, bytes: 30 }),
    );
    expect(readJournal(journal(BEGUN, { ...finished, recovered: true }))?.stage).toBe('recovered');
  });

  it('is none where it does not begin as ours do', () => {
    expect(readJournal('')).toBeNull();
    expect(readJournal('{"type":"written","at":1,"bytes":1}\n')).toBeNull();
    expect(readJournal('null\n')).toBeNull();
  });
});
