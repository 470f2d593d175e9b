import { nothingBesides } from '../persistence/besides.js';
import { noRoom } from '../testing/no-room.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { NoticeStore } from './notice-store.js';
import { Notices } from './notices.js';

const CANTEEN = {
  id: '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
  kind: 'notice',
  text: 'The canteen is closed.',
  until: 2_000,
} as const;
const DISK = { from: 1_000, text: 'A new disk.' };

onEachDatabase('NoticeStore', (database) => {
  let notices: Notices;
  let store: NoticeStore;

  beforeEach(() => {
    notices = new Notices();
    store = new NoticeStore(database(), notices);
  });

  /** What a server knows that starts now. */
  async function afterRestart(): Promise<Notices> {
    const restarted = new Notices();
    await new NoticeStore(database(), restarted).onModuleInit();
    return restarted;
  }

  it('has what is told told also after a restart, until it is ended', async () => {
    await store.put('announcement', CANTEEN, nothingBesides);
    await store.put('maintenance', DISK, nothingBesides);
    expect(notices.get('announcement')).toEqual(CANTEEN);
    expect((await afterRestart()).get('maintenance')).toEqual(DISK);
    await store.put('announcement', { ...CANTEEN, text: 'It is open.' }, nothingBesides);
    expect((await afterRestart()).get('announcement')?.text).toBe('It is open.');
    await store.remove('announcement', nothingBesides);
    expect(notices.get('announcement')).toBeUndefined();
    expect((await afterRestart()).get('announcement')).toBeUndefined();
  });

  it('keeps nothing that could not be taken down', async () => {
    const failed = store.put('maintenance', DISK, noRoom);
    await expectAsync(failed).toBeRejectedWithError('no room');
    expect(notices.get('maintenance')).toBeUndefined();
    expect((await afterRestart()).get('maintenance')).toBeUndefined();
  });

  it('ends nothing that could not be taken down', async () => {
    await store.put('maintenance', DISK, nothingBesides);
    const failed = store.remove('maintenance', noRoom);
    await expectAsync(failed).toBeRejectedWithError('no room');
    expect(notices.get('maintenance')).toEqual(DISK);
    expect((await afterRestart()).get('maintenance')).toEqual(DISK);
  });
});

describe('Notices', () => {
  let notices: Notices;

  beforeEach(() => {
    notices = new Notices();
    notices.take('announcement', CANTEEN);
    notices.take('maintenance', DISK);
  });

  it('tell an announcement until its time is over', () => {
    expect(notices.announcement(1_999)).toEqual(CANTEEN);
    expect(notices.announcement(2_000)).toBeNull();
  });

  it('close the server from the instant on that was planned', () => {
    expect(notices.maintenance(999)).toEqual({ ...DISK, closed: false });
    expect(notices.maintenance(1_000)).toEqual({ ...DISK, closed: true });
  });

  it('know when they are others by themselves', () => {
    expect([0, 1_000, 2_000].map((now) => notices.changesAt(now))).toEqual([
      1_000,
      2_000,
      Infinity,
    ]);
  });
});
