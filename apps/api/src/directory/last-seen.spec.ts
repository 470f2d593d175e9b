import { DIRECTORY_PATH, directoryPage } from '@lets-meet/signaling-contracts/directory';
import { pino } from 'pino';
import { AttendanceFeed } from '../attendance/attendance-feed.js';
import { TestServer } from '../testing/test-server.js';
import type { DirectoryStore } from './directory-store.js';
import { LastSeen } from './last-seen.js';

/** Notes who was seen; fails as long as it is told to. */
class FakeDirectoryStore implements Pick<DirectoryStore, 'seen'> {
  readonly kept: (readonly string[])[] = [];
  broken = false;

  seen(ids: readonly string[]): Promise<void> {
    if (this.broken) return Promise.reject(new Error('no database'));
    this.kept.push(ids);
    return Promise.resolve();
  }
}

describe('LastSeen', () => {
  it('writes many at once, each of them once', async () => {
    const [store, feed] = [new FakeDirectoryStore(), new AttendanceFeed()];
    const lastSeen = new LastSeen(
      store as unknown as DirectoryStore,
      feed,
      pino({ level: 'silent' }),
    );
    lastSeen.onModuleInit();
    for (const id of ['ann', 'ben', 'ann']) feed.seen(id);
    await lastSeen.settled();
    await lastSeen.settled();
    expect(store.kept).toEqual([['ann', 'ben']]);
    store.broken = true;
    feed.seen('ann');
    await lastSeen.settled();
    store.broken = false;
    feed.seen('ben');
    await lastSeen.onApplicationShutdown();
    expect(store.kept).toEqual([['ann', 'ben'], ['ben']]);
  });

  it('tells in the directory since when somebody is gone, also at once', async () => {
    const server = await TestServer.start();
    try {
      const ana = await server.setUp({
        ...{ username: 'ana', name: 'Ana' },
        password: 'tower anchor violin',
      });
      const ben = await server.invite(ana, {
        ...{ username: 'ben', name: 'Ben' },
        password: 'violin tower anchor',
      });
      const seenAt = async (): Promise<number | undefined> => {
        const response = await server.as(ana, 'GET', DIRECTORY_PATH);
        return directoryPage.parse(await response.json()).people[0]?.seenAt;
      };
      expect(await seenAt()).toBeUndefined();
      const device = await server.join(ben);
      const came = await seenAt();
      expect(came).toBeDefined();
      const watcher = await server.join(ana);
      const began = Date.now();
      device.drop();
      for (let here = true; here;) {
        const { changed } = await watcher.next('presence-changes');
        here = !changed.some(({ id, online }) => id === ben.person.id && !online);
      }
      expect(await seenAt()).toBeGreaterThanOrEqual(began);
    } finally {
      await server.stop();
    }
  });
});
