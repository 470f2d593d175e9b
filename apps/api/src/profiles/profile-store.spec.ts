import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';
import { SessionStore } from '../sessions/session-store.js';
import { noRoom } from '../testing/no-room.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { ProfileStore, type Described } from './profile-store.js';

const ANA = { person: { id: 'ana', name: 'Ana' }, role: 'member' } satisfies Described;
const GUEST = { person: { id: 'guest', name: 'Gus' }, role: 'guest' } satisfies Described;

onEachDatabase('ProfileStore', (database) => {
  let profiles: ProfileStore;

  beforeEach(async () => {
    profiles = new ProfileStore(database());
    for (const name of ['Ana', 'Ben']) {
      const account = { id: name.toLowerCase(), username: `${name}.user`, name, passwordHash: '' };
      await new AccountStore(database()).add({ ...account, role: 'member' }, 7, nothingBesides);
    }
    const lifetime = { createdAt: 1, expiresAt: 9, endsAt: 9 };
    await new SessionStore(database()).add('token', { id: 'session', ...GUEST }, lifetime);
  });

  it('knows nothing of somebody who said nothing, or is not known', async () => {
    const nobody = { ...ANA, person: { id: 'nobody', name: 'Nobody' } };
    for (const each of [ANA, nobody]) {
      expect((await profiles.read(each)).description).toEqual({ doNotDisturb: false });
    }
    for (const each of [GUEST, { ...nobody, role: 'guest' as const }]) {
      expect((await profiles.read(each)).description).toEqual({ doNotDisturb: false, guest: true });
    }
  });

  it('keeps name and title of an account, and takes the title away again', async () => {
    expect(await profiles.setProfile('ana', { name: 'Anna', title: 'Sales' }, nothingBesides)).toBe(
      'done',
    );
    expect(await profiles.account('ana')).toEqual({
      username: 'Ana.user',
      name: 'Anna',
      hasPassword: false,
      description: { title: 'Sales', doNotDisturb: false },
    });
    await profiles.setProfile('ana', { name: 'Anna', title: '' }, nothingBesides);
    expect((await profiles.account('ana'))?.description).toEqual({ doNotDisturb: false });
  });

  it('gives nobody the name of another account, however it is spelled, and everybody their own', async () => {
    expect(await profiles.setProfile('ana', { name: 'BEN', title: '' }, nothingBesides)).toBe(
      'name-taken',
    );
    expect((await profiles.account('ana'))?.name).toBe('Ana');
    expect(await profiles.setProfile('ana', { name: 'ANA', title: '' }, nothingBesides)).toBe(
      'done',
    );
    expect((await profiles.account('ana'))?.name).toBe('ANA');
  });

  it('leaves a profile as it is where the change could not be taken down', async () => {
    const failed = profiles.setProfile('ana', { name: 'Anna', title: 'Sales' }, noRoom);
    await expectAsync(failed).toBeRejectedWithError('no room');
    const account = await profiles.account('ana');
    expect([account?.name, account?.description]).toEqual(['Ana', { doNotDisturb: false }]);
  });

  it('keeps the status of an account with the account, and that of a guest with the session', async () => {
    for (const each of [ANA, GUEST]) {
      await profiles.setStatus(each, { text: 'At lunch', doNotDisturb: true }, 5);
      const guest = each === GUEST ? { guest: true as const } : {};
      const description = { statusText: 'At lunch', doNotDisturb: true, ...guest };
      expect((await profiles.read(each)).description).toEqual(description);
      await profiles.setStatus(each, { text: '', doNotDisturb: false }, 6);
      expect((await profiles.read(each)).description).toEqual({ doNotDisturb: false, ...guest });
    }
    const ben = { person: { id: 'ben', name: 'Ben' }, role: 'member' } as const;
    expect((await profiles.read(ben)).description).toEqual({ doNotDisturb: false });
  });
});
