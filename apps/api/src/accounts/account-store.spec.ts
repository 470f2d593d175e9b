import { nothingBesides } from '../persistence/besides.js';
import { noRoom } from '../testing/no-room.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import type { LockedAccount } from './account.js';
import { AccountStore } from './account-store.js';

onEachDatabase('AccountStore', (database) => {
  const ana: LockedAccount = {
    id: 'ana',
    username: 'ana.novak',
    name: 'Ana Novak',
    role: 'member',
    passwordHash: 'hash',
  };
  let store: AccountStore;

  beforeEach(() => {
    store = new AccountStore(database());
  });

  it('finds an account by its user name, however that is spelled', async () => {
    expect(await store.add(ana, 0, nothingBesides)).toBeUndefined();
    expect(await store.byUsername(' ANA.Novak')).toEqual({ ...ana, disabled: false });
    expect(await store.byId('ana')).toEqual({ ...ana, disabled: false });
    expect(await store.byUsername('Ana Novak')).toBeUndefined();
  });

  it('says what is taken, and leaves the other as it is', async () => {
    await store.add(ana, 0, nothingBesides);
    const heir = { ...ana, id: 'heir', passwordHash: 'other' };
    expect(
      await store.add({ ...heir, username: 'ANA.NOVAK', name: 'Heir' }, 0, nothingBesides),
    ).toBe('username-taken');
    expect(
      await store.add({ ...heir, username: 'heir', name: 'ANA  NOVAK' }, 0, nothingBesides),
    ).toBe('name-taken');
    expect(await store.byUsername('ana.novak')).toEqual({ ...ana, disabled: false });
  });

  it('keeps the name and the user name of an account for its owner', async () => {
    await store.add(ana, 0, nothingBesides);
    expect(await store.isReserved('ana  novak')).toBeTrue();
    expect(await store.isReserved('Ana.Novak')).toBeTrue();
    expect(await store.isReserved('Ana')).toBeFalse();
  });

  it('changes nothing that could not be taken down', async () => {
    await expectAsync(store.add(ana, 0, noRoom)).toBeRejectedWithError('no room');
    expect(await store.byId('ana')).toBeUndefined();
    await store.add(ana, 0, nothingBesides);
    await expectAsync(store.setPassword('ana', 'new', noRoom)).toBeRejectedWithError('no room');
    expect((await store.byId('ana'))?.passwordHash).toBe('hash');
    await store.setPassword('ana', 'new', nothingBesides);
    expect((await store.byId('ana'))?.passwordHash).toBe('new');
  });

  it('knows whether there is an administrator', async () => {
    await store.add(ana, 0, nothingBesides);
    expect(await store.hasAdministrator()).toBeFalse();
    await store.add(
      { ...ana, id: 'b', username: 'b', name: 'B', role: 'administrator' },
      0,
      nothingBesides,
    );
    expect(await store.hasAdministrator()).toBeTrue();
  });
});
