import { MemorySessionStore } from './memory-session-store.js';
import { SessionService } from './session-service.js';
import type { Session } from './session-store.js';

const TWELVE_HOURS_MS = 12 * 60 * 60 * 1_000;
const TEN_MINUTES_MS = 10 * 60 * 1_000;

class WatchedStore extends MemorySessionStore {
  readonly keys: string[] = [];

  override put(key: string, session: Session): Promise<void> {
    this.keys.push(key);
    return super.put(key, session);
  }
}

describe('SessionService', () => {
  const ann = { id: 'ann', name: 'Ann' };

  beforeEach(() => {
    jasmine.clock().install().mockDate();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  it('ends a session twelve hours after its last use', async () => {
    const sessions = new SessionService(new MemorySessionStore());
    const token = await sessions.open(ann);
    expect(await sessions.find(token)).toEqual(ann);
    jasmine.clock().tick(TWELVE_HOURS_MS - 1);
    expect(await sessions.find(token)).toEqual(ann);
    jasmine.clock().tick(TWELVE_HOURS_MS);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('ends a session that is not used within ten minutes, whatever was opened and used before it', async () => {
    const sessions = new SessionService(new MemorySessionStore());
    const before = await sessions.open(ann);
    await sessions.find(before);
    const [inTime, late] = [await sessions.open(ann), await sessions.open(ann)];
    jasmine.clock().tick(TEN_MINUTES_MS - 1);
    expect(await sessions.find(inTime)).toEqual(ann);
    jasmine.clock().tick(1);
    expect(await sessions.find(late)).toBeUndefined();
    expect(await sessions.find(inTime)).toEqual(ann);
    expect(await sessions.find(before)).toEqual(ann);
  });

  it('gives every session a token of its own, and ends one alone', async () => {
    const sessions = new SessionService(new MemorySessionStore());
    const [one, other] = [await sessions.open(ann), await sessions.open(ann)];
    expect(one).not.toBe(other);
    await sessions.end(one);
    expect(await sessions.find(one)).toBeUndefined();
    expect(await sessions.find(other)).toEqual(ann);
  });

  it('keeps no token', async () => {
    const store = new WatchedStore();
    const token = await new SessionService(store).open(ann);
    expect(store.keys.length).toBe(1);
    expect(store.keys).not.toContain(token);
    expect(await store.get(token)).toBeUndefined();
  });
});
