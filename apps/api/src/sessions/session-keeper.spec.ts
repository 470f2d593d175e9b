import { pino } from 'pino';
import { nothingBesides } from '../persistence/besides.js';
import type { Database } from '../persistence/database.js';
import { FakeDevice } from '../testing/fake-device.js';
import { memoryDatabase } from '../testing/memory-database.js';
import { TestServices } from '../testing/test-services.js';
import { SessionKeeper } from './session-keeper.js';
import { Settings } from '../settings/settings.js';
import { testConfig } from '../testing/test-config.js';
import { SessionService } from './session-service.js';
import { SessionStore } from './session-store.js';

const HOUR_MS = 60 * 60 * 1_000;

describe('SessionKeeper', () => {
  let database: Database;
  let services: TestServices;
  let sessions: SessionService;
  let keeper: SessionKeeper;

  beforeEach(async () => {
    database = await memoryDatabase();
    services = new TestServices();
    sessions = new SessionService(new SessionStore(database), new Settings(testConfig()));
    keeper = new SessionKeeper(sessions, services.attendance, pino({ level: 'silent' }));
    jasmine.clock().install().mockDate();
  });
  afterEach(async () => {
    keeper.onModuleDestroy();
    services.stop();
    jasmine.clock().uninstall();
    await database.destroy();
  });

  /** Somebody with an open socket. */
  async function here(name: string): Promise<{ device: FakeDevice; token: string }> {
    const device = new FakeDevice(name);
    const token = await sessions.open({ person: device.person, role: 'guest' });
    const { id = '' } = (await sessions.find(token)) ?? {};
    services.arrived(device, id);
    keeper.hold(device, { sessionId: id, personId: device.personId });
    return { device, token };
  }

  async function hoursPass(hours: number): Promise<void> {
    for (let hour = 0; hour < hours; hour++) {
      jasmine.clock().tick(HOUR_MS);
      await keeper.goRound();
    }
  }

  it('keeps the session of an open socket, and no longer than that', async () => {
    const ann = await here('Ann');
    const ben = await here('Ben');
    keeper.release(ben.device);
    await hoursPass(3 * 24);
    expect(await sessions.find(ann.token)).toBeDefined();
    expect(await sessions.find(ben.token)).toBeUndefined();
    expect(ann.device.closed).toBeFalse();
    keeper.release(ann.device);
    await hoursPass(24);
    expect(await sessions.find(ann.token)).toBeUndefined();
  });

  it('closes the socket of a session that is over', async () => {
    const { device, token } = await here('Ann');
    await sessions.end((await sessions.find(token))?.id ?? '', nothingBesides);
    await keeper.goRound();
    expect(device.events()).toEqual(['session-ended']);
    expect(device.closed).toBeTrue();
  });

  it('closes a socket whose session ended while it was opened', async () => {
    const device = new FakeDevice('Ann');
    services.arrived(device, 'ended');
    const signedOut = new Promise((resolve) => {
      spyOn(services.attendance, 'signOut').and.callFake((...whom) => {
        resolve(whom);
      });
    });
    keeper.hold(device, { sessionId: 'ended', personId: device.personId });
    expect(await signedOut).toEqual([device.personId, 'ended']);
  });

  it('signs nobody out because the database does not answer', async () => {
    const { device } = await here('Ann');
    spyOn(sessions, 'keep').and.rejectWith(new Error('no answer'));
    await keeper.goRound();
    expect(device.closed).toBeFalse();
  });
});
