import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';
import { noRoom } from '../testing/no-room.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { SessionStore } from './session-store.js';

onEachDatabase('SessionStore', (database) => {
  const ann = { id: 'ann', name: 'Ann' };
  let store: SessionStore;

  beforeEach(() => {
    store = new SessionStore(database());
  });

  async function add(id: string, expiresAt: number, endsAt = 1_000): Promise<void> {
    await store.add(
      `digest ${id}`,
      { id, person: ann, role: 'guest' },
      { createdAt: 0, expiresAt, endsAt },
    );
  }

  async function kept(now: number, ...ids: string[]): Promise<string[]> {
    const found = await Promise.all(ids.map((id) => store.find(`digest ${id}`, now)));
    return found.flatMap((session) => session?.id ?? []);
  }

  it('finds a session by the digest of its token, as long as it goes on', async () => {
    await add('one', 10);
    expect(await store.find('digest one', 9)).toEqual({
      id: 'one',
      person: ann,
      role: 'guest',
      used: false,
      expiresAt: 10,
      endsAt: 1_000,
    });
    expect(await store.find('digest one', 10)).toBeUndefined();
    expect(await store.find('one', 9)).toBeUndefined();
  });

  it('has the name and the role that the account has now', async () => {
    const account = { id: 'ann', username: 'ann', name: 'Ann Novak', passwordHash: '' };
    await new AccountStore(database()).add(
      { ...account, role: 'administrator' },
      0,
      nothingBesides,
    );
    const session = { id: 'one', person: ann, role: 'member' } as const;
    await store.add('digest one', session, { createdAt: 0, expiresAt: 10, endsAt: 10 });
    expect(await store.find('digest one', 0)).toEqual(
      jasmine.objectContaining({
        person: { id: 'ann', name: 'Ann Novak' },
        role: 'administrator' as const,
      }),
    );
  });

  it('removes those of guests, and says whose they were', async () => {
    const account = { id: 'ann', username: 'ann', name: 'Ann', passwordHash: '' };
    await new AccountStore(database()).add({ ...account, role: 'member' }, 0, nothingBesides);
    await store.add(
      'digest of ann',
      { id: 'of ann', person: ann, role: 'member' },
      { createdAt: 0, expiresAt: 10, endsAt: 10 },
    );
    await store.add(
      'digest of gus',
      { id: 'of gus', person: { id: 'gus', name: 'Gus' }, role: 'guest' },
      { createdAt: 0, expiresAt: 10, endsAt: 10 },
    );
    expect(await store.removeGuests()).toEqual(['gus']);
    expect(await store.find('digest of gus', 0)).toBeUndefined();
    expect((await store.find('digest of ann', 0))?.role).toBe('member');
  });

  it('lists those of somebody that go on, the one used last first', async () => {
    const lifetime = { createdAt: 1, expiresAt: 20, endsAt: 1_000 };
    const session = { person: ann, role: 'guest' } as const;
    await store.add('digest old', { ...session, id: 'old' }, lifetime, 'Firefox');
    await store.add('digest new', { ...session, id: 'new' }, lifetime);
    await store.add('digest over', { ...session, id: 'over' }, { ...lifetime, expiresAt: 10 });
    const other = { id: 'ben', name: 'Ben' };
    await store.add('digest other', { ...session, id: 'other', person: other }, lifetime);
    await store.prolong(['new'], 5, 20);
    expect(await store.listOf('ann', 10)).toEqual([
      { id: 'new', userAgent: '', signedInAt: 1, lastUsedAt: 5 },
      { id: 'old', userAgent: 'Firefox', signedInAt: 1, lastUsedAt: 1 },
    ]);
  });

  it('removes one of somebody, or all but one, and none of anybody else', async () => {
    for (const id of ['one', 'two', 'three']) await add(id, 10);
    expect(await store.removeOne('ben', 'one')).toBeFalse();
    expect(await store.removeOne('ann', 'one')).toBeTrue();
    expect(await store.removeAll('ben')).toEqual([]);
    expect(await store.removeAll('ann', 'two')).toEqual(['three']);
    expect(await kept(0, 'one', 'two', 'three')).toEqual(['two']);
    expect(await store.removeAll('ann')).toEqual(['two']);
  });

  it('knows whether one goes on', async () => {
    await add('one', 10);
    expect(await store.goesOn('one', 9)).toBeTrue();
    expect(await store.goesOn('one', 10)).toBeFalse();
    expect(await store.goesOn('other', 0)).toBeFalse();
  });

  it('knows instants of today to the millisecond', async () => {
    const today = Date.UTC(2026, 10, 23, 1, 2, 3, 4);
    await add('one', today, today + 1);
    expect(await store.find('digest one', today - 1)).toEqual(
      jasmine.objectContaining({ expiresAt: today, endsAt: today + 1 }),
    );
  });

  it('puts off the end of those that go on, no further than their last', async () => {
    await add('over', 10);
    await add('going on', 20);
    await add('near its last', 20, 30);
    const ids = ['over', 'going on', 'near its last', 'unknown'];
    expect((await store.prolong(ids, 10, 50)).sort()).toEqual(['going on', 'near its last']);
    expect(await kept(29, ...ids)).toEqual(['going on', 'near its last']);
    expect(await kept(30, ...ids)).toEqual(['going on']);
    expect((await store.find('digest going on', 30))?.used).toBeTrue();
  });

  it('puts off thousands at once', async () => {
    await add('going on', 20);
    const unknown = Array.from({ length: 70_000 }, (_, at) => `unknown ${at}`);
    expect(await store.prolong([...unknown, 'going on'], 10, 50)).toEqual(['going on']);
  });

  it('removes one alone', async () => {
    await add('one', 10);
    await add('other', 10);
    await expectAsync(store.remove('one', noRoom)).toBeRejectedWithError('no room');
    expect(await kept(0, 'one')).toEqual(['one']);
    await store.remove('one', nothingBesides);
    expect(await kept(0, 'one', 'other')).toEqual(['other']);
  });

  it('lets go what is over, and of too many the oldest that nobody came back to', async () => {
    await add('over', 10);
    await add('in use', 20);
    await store.prolong(['in use'], 0, 20);
    await add('old', 30);
    await add('new', 40);
    await store.prune(10, 2);
    expect(await kept(0, 'over', 'in use', 'old', 'new')).toEqual(['in use', 'new']);
    await store.prune(10);
    expect(await kept(0, 'in use', 'new')).toEqual(['in use', 'new']);
  });
});
