import { MemorySessionStore } from './memory-session-store.js';
import { SessionKeeper } from './session-keeper.js';
import { SessionService } from './session-service.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

describe('SessionKeeper', () => {
  let sessions: SessionService;
  let keeper: SessionKeeper;

  beforeEach(() => {
    jasmine.clock().install().mockDate();
    sessions = new SessionService(new MemorySessionStore());
    keeper = new SessionKeeper(sessions);
  });
  afterEach(() => {
    keeper.onModuleDestroy();
    jasmine.clock().uninstall();
  });

  async function daysPass(days: number): Promise<void> {
    for (let hour = 0; hour < days * 24; hour++) {
      jasmine.clock().tick(DAY_MS / 24);
      await Promise.resolve();
    }
  }

  it('keeps the session of an open socket, and no longer than that', async () => {
    const ann = { id: 'ann', name: 'Ann' };
    const [socket, token] = [{}, await sessions.open(ann)];
    const other = await sessions.open({ id: 'ben', name: 'Ben' });
    await sessions.find(token);
    keeper.hold(socket, token);
    await daysPass(3);
    expect(await sessions.find(token)).toEqual(ann);
    expect(await sessions.find(other)).toBeUndefined();
    keeper.release(socket);
    await daysPass(1);
    expect(await sessions.find(token)).toBeUndefined();
  });
});
