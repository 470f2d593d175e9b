import { MemorySessionStore } from './memory-session-store.js';

describe('MemorySessionStore', () => {
  async function put(store: MemorySessionStore, key: string, used: boolean): Promise<void> {
    const person = { id: key, name: key };
    await store.put(key, { person, used, expiresAt: Number.MAX_SAFE_INTEGER });
  }

  async function kept(store: MemorySessionStore, ...keys: string[]): Promise<string[]> {
    const found = await Promise.all(keys.map((key) => store.get(key)));
    return found.flatMap((session) => (session === undefined ? [] : [session.person.id]));
  }

  it('keeps a hundred thousand sessions, and of more lets the oldest go that nobody came back to', async () => {
    const store = new MemorySessionStore();
    await put(store, 'in use', true);
    for (let at = 0; at < 99_999; at++) await put(store, `${at}`, false);
    expect(await kept(store, 'in use', '0', '1')).toEqual(['in use', '0', '1']);
    await put(store, 'one more', false);
    expect(await kept(store, 'in use', '0', '1', 'one more')).toEqual(['in use', '1', 'one more']);
  });

  it('lets the one go that was used longest ago where all are in use', async () => {
    const store = new MemorySessionStore();
    for (let at = 0; at < 100_000; at++) await put(store, `${at}`, true);
    await put(store, '0', true);
    await put(store, 'one more', true);
    expect(await kept(store, '0', '1', '2', 'one more')).toEqual(['0', '2', 'one more']);
  });

  it('lets a session go that is over, however long one lasts that nobody came back to', async () => {
    const store = new MemorySessionStore();
    await put(store, 'unused', false);
    const person = { id: 'over', name: 'over' };
    await store.put('over', { person, used: true, expiresAt: Date.now() });
    expect(await kept(store, 'unused', 'over')).toEqual(['unused']);
  });
});
