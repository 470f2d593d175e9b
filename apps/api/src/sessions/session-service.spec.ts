import { nothingBesides } from '../persistence/besides.js';
import type { Database } from '../persistence/database.js';
import { memoryDatabase } from '../testing/memory-database.js';
import { Settings } from '../settings/settings.js';
import { testConfig } from '../testing/test-config.js';
import { SessionService } from './session-service.js';
import { SessionStore } from './session-store.js';

const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

describe('SessionService', () => {
  const ann = { id: 'ann', name: 'Ann' };
  const guest = { person: ann, role: 'guest' } as const;
  let database: Database;
  let settings: Settings;
  let sessions: SessionService;

  beforeEach(async () => {
    database = await memoryDatabase();
    settings = new Settings(testConfig());
    sessions = new SessionService(new SessionStore(database), settings);
    jasmine.clock().install().mockDate();
  });
  afterEach(async () => {
    jasmine.clock().uninstall();
    await database.destroy();
  });

  async function personOf(token: string): Promise<unknown> {
    return (await sessions.find(token))?.person;
  }

  it('ends a session twelve hours after its last use, give or take five minutes', async () => {
    const token = await sessions.open(guest);
    for (let use = 0; use < 3; use++) {
      expect(await personOf(token)).toEqual(ann);
      jasmine.clock().tick(12 * HOUR_MS - 5 * MINUTE_MS - 1);
    }
    expect(await personOf(token)).toEqual(ann);
    jasmine.clock().tick(12 * HOUR_MS);
    expect(await personOf(token)).toBeUndefined();
  });

  it('ends a session a fortnight after the sign-in, however much it is used', async () => {
    const token = await sessions.open(guest);
    for (let hour = 0; hour < 14 * 24; hour++) {
      expect(await personOf(token)).toEqual(ann);
      jasmine.clock().tick(HOUR_MS);
    }
    expect(await personOf(token)).toBeUndefined();
  });

  it('ends sessions sooner when their lives were made shorter', async () => {
    const [idle, old] = [await sessions.open(guest), await sessions.open(guest)];
    await personOf(idle);
    await personOf(old);
    settings.take({ sessionIdleHours: 1 });
    await sessions.shorten();
    jasmine.clock().tick(HOUR_MS - 1);
    expect(await personOf(old)).toEqual(ann);
    jasmine.clock().tick(1);
    expect(await personOf(idle)).toBeUndefined();

    settings.take({ sessionIdleHours: 168, sessionDays: 1 });
    await sessions.shorten();
    expect(await personOf(old)).toEqual(ann);
    jasmine.clock().tick(DAY_MS - HOUR_MS);
    expect(await personOf(old)).toBeUndefined();
  });

  it('ends a session that is not used within ten minutes', async () => {
    const [inTime, late] = [await sessions.open(guest), await sessions.open(guest)];
    jasmine.clock().tick(10 * MINUTE_MS - 1);
    expect(await personOf(inTime)).toEqual(ann);
    jasmine.clock().tick(1);
    expect(await personOf(late)).toBeUndefined();
    expect(await personOf(inTime)).toEqual(ann);
  });

  it('keeps those in use, and says which of them still go on', async () => {
    const token = await sessions.open(guest);
    const { id = '' } = (await sessions.find(token)) ?? {};
    jasmine.clock().tick(11 * HOUR_MS);
    expect(await sessions.keep([id, 'ended'])).toEqual(new Set([id]));
    jasmine.clock().tick(11 * HOUR_MS);
    expect(await personOf(token)).toEqual(ann);
    jasmine.clock().tick(DAY_MS);
    expect(await sessions.keep([id])).toEqual(new Set());
  });

  it('gives every session a token of its own, and ends one alone', async () => {
    const [one, other] = [await sessions.open(guest), await sessions.open(guest)];
    expect(one).not.toBe(other);
    await sessions.end((await sessions.find(one))?.id ?? '', nothingBesides);
    expect(await personOf(one)).toBeUndefined();
    expect(await personOf(other)).toEqual(ann);
  });

  it('keeps no token', async () => {
    const token = await sessions.open(guest);
    const rows = await database.selectFrom('session').selectAll().execute();
    expect(rows.length).toBe(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
