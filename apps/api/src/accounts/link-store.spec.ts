import { onEachDatabase } from '../testing/on-each-database.js';
import type { LockedAccount } from './account.js';
import { AccountStore } from './account-store.js';
import { LinkStore } from './link-store.js';

onEachDatabase('LinkStore', (database) => {
  const ana: LockedAccount = {
    id: 'ana',
    username: 'ana',
    name: 'Ana',
    role: 'member',
    passwordHash: 'hash',
  };
  const invitation = {
    id: 'one',
    role: 'member',
    name: 'Ana',
    username: null,
    expiresAt: 10,
  } as const;
  let links: LinkStore;
  let accounts: AccountStore;

  beforeEach(() => {
    links = new LinkStore(database());
    accounts = new AccountStore(database());
  });

  it('finds an invitation by the digest of its token, until it is too old', async () => {
    await links.addInvitation('digest', invitation);
    expect(await links.find('digest', 9)).toEqual({
      kind: 'invitation',
      role: 'member',
      name: 'Ana',
      username: null,
    });
    expect(await links.invitations(9)).toEqual([invitation]);
    expect(await links.find('digest', 10)).toBeUndefined();
    expect(await links.find('other', 9)).toBeUndefined();
    expect(await links.invitations(10)).toEqual([]);
  });

  it('makes one account of an invitation, and no second', async () => {
    await links.addInvitation('digest', invitation);
    expect(await links.accept('digest', ana, 9)).toBeUndefined();
    const ben = { ...ana, id: 'ben', username: 'ben', name: 'Ben' };
    expect(await links.accept('digest', ben, 9)).toBe('link-not-valid');
    expect(await accounts.byUsername('ben')).toBeUndefined();
  });

  it('makes one account where two accept at the same time', async () => {
    await links.addInvitation('digest', invitation);
    const ben = { ...ana, id: 'ben', username: 'ben', name: 'Ben' };
    const both = await Promise.all([
      links.accept('digest', ana, 9),
      links.accept('digest', ben, 9),
    ]);
    expect(both.filter((refusal) => refusal === undefined).length).toBe(1);
    expect(both).toContain('link-not-valid');
  });

  it('keeps the invitation where the name is taken', async () => {
    await accounts.add(ana, 0);
    await links.addInvitation('digest', invitation);
    const again = { ...ana, id: 'again' };
    expect(await links.accept('digest', again, 9)).toBe('username-taken');
    expect(await links.accept('digest', { ...again, username: 'ana2' }, 9)).toBe('name-taken');
    expect(await links.accept('digest', { ...again, username: 'ana2', name: 'Ana 2' }, 9)).toBe(
      undefined,
    );
  });

  it('sets a password once, with the newest link alone', async () => {
    await accounts.add(ana, 0);
    await links.addReset('first', { id: 'first', accountId: 'ana', expiresAt: 10 });
    await links.addReset('second', { id: 'second', accountId: 'ana', expiresAt: 10 });
    expect(await links.find('first', 0)).toBeUndefined();
    expect(await links.find('second', 0)).toEqual({ kind: 'reset', accountId: 'ana' });
    expect(await links.reset('second', 'ana', 'new hash', 9)).toBeUndefined();
    expect(await links.reset('second', 'ana', 'other hash', 9)).toBe('link-not-valid');
    expect((await accounts.byId('ana'))?.passwordHash).toBe('new hash');
    expect(await links.invitations(0)).toEqual([]);
  });

  it('opens no account that is disabled', async () => {
    await accounts.add(ana, 0);
    await links.addReset('digest', { id: 'one', accountId: 'ana', expiresAt: 10 });
    await database().updateTable('account').set({ disabled_at: 1 }).execute();
    expect(await links.find('digest', 9)).toBeUndefined();
  });

  it('forgets what is taken back, what is too old and what belongs to an account', async () => {
    await accounts.add(ana, 0);
    await links.addInvitation('back', { ...invitation, id: 'back' });
    await links.addInvitation('old', { ...invitation, id: 'old', expiresAt: 5 });
    await links.addReset('reset', { id: 'reset', accountId: 'ana', expiresAt: 10 });
    expect(await links.removeInvitation('back')).toBeTrue();
    expect(await links.removeInvitation('back')).toBeFalse();
    expect(await links.removeInvitation('reset')).toBeFalse();
    await links.prune(5);
    await links.removeOf('ana');
    expect(await database().selectFrom('link').selectAll().execute()).toEqual([]);
  });
});
