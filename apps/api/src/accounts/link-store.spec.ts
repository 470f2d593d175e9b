import { nothingBesides } from '../persistence/besides.js';
import { noRoom } from '../testing/no-room.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import type { LockedAccount } from './account.js';
import { AccountStore } from './account-store.js';
import { LinkStore, type NewInvitation } from './link-store.js';

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

  function invite(tokenDigest: string, others: Partial<NewInvitation> = {}): Promise<void> {
    return links.addInvitations([{ ...invitation, ...others, tokenDigest }], nothingBesides);
  }

  it('finds an invitation by the digest of its token, until it is too old', async () => {
    await invite('digest');
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
    await invite('digest');
    expect(await links.accept('digest', ana, 9, nothingBesides)).toBeUndefined();
    const ben = { ...ana, id: 'ben', username: 'ben', name: 'Ben' };
    expect(await links.accept('digest', ben, 9, nothingBesides)).toBe('link-not-valid');
    expect(await accounts.byUsername('ben')).toBeUndefined();
  });

  it('makes one account where two accept at the same time', async () => {
    await invite('digest');
    const ben = { ...ana, id: 'ben', username: 'ben', name: 'Ben' };
    const both = await Promise.all([
      links.accept('digest', ana, 9, nothingBesides),
      links.accept('digest', ben, 9, nothingBesides),
    ]);
    expect(both.filter((refusal) => refusal === undefined).length).toBe(1);
    expect(both).toContain('link-not-valid');
  });

  it('keeps the invitation where the name is taken', async () => {
    await accounts.add(ana, 0, nothingBesides);
    await invite('digest');
    const again = { ...ana, id: 'again' };
    expect(await links.accept('digest', again, 9, nothingBesides)).toBe('username-taken');
    expect(await links.accept('digest', { ...again, username: 'ana2' }, 9, nothingBesides)).toBe(
      'name-taken',
    );
    expect(
      await links.accept(
        'digest',
        { ...again, username: 'ana2', name: 'Ana 2' },
        9,
        nothingBesides,
      ),
    ).toBe(undefined);
  });

  it('sets a password once, with the newest link alone', async () => {
    await accounts.add(ana, 0, nothingBesides);
    await links.addReset('first', { id: 'first', accountId: 'ana', expiresAt: 10 }, nothingBesides);
    await links.addReset(
      'second',
      { id: 'second', accountId: 'ana', expiresAt: 10 },
      nothingBesides,
    );
    expect(await links.find('first', 0)).toBeUndefined();
    expect(await links.find('second', 0)).toEqual({ kind: 'reset', accountId: 'ana' });
    expect(await links.reset('second', 'ana', 'new hash', 9, nothingBesides)).toBeUndefined();
    expect(await links.reset('second', 'ana', 'other hash', 9, nothingBesides)).toBe(
      'link-not-valid',
    );
    expect((await accounts.byId('ana'))?.passwordHash).toBe('new hash');
    expect(await links.invitations(0)).toEqual([]);
  });

  it('makes no link that could not be taken down', async () => {
    const one = { ...invitation, tokenDigest: 'digest' };
    await expectAsync(links.addInvitations([one], noRoom)).toBeRejectedWithError('no room');
    expect(await links.invitations(0)).toEqual([]);
    await accounts.add(ana, 0, nothingBesides);
    const reset = { id: 'first', accountId: 'ana', expiresAt: 10 };
    await links.addReset('first', reset, nothingBesides);
    const second = links.addReset('second', { ...reset, id: 'second' }, noRoom);
    await expectAsync(second).toBeRejectedWithError('no room');
    expect(await links.find('second', 0)).toBeUndefined();
    expect(await links.find('first', 0)).toEqual({ kind: 'reset', accountId: 'ana' });
  });

  it('uses none up, and takes none back, where that could not be taken down', async () => {
    await invite('digest');
    await expectAsync(links.accept('digest', ana, 9, noRoom)).toBeRejectedWithError('no room');
    expect(await accounts.byId('ana')).toBeUndefined();
    await expectAsync(links.removeInvitation('one', noRoom)).toBeRejectedWithError('no room');
    expect(await links.invitations(9)).toEqual([invitation]);
    await accounts.add(ana, 0, nothingBesides);
    const reset = { id: 'reset', accountId: 'ana', expiresAt: 10 };
    await links.addReset('reset', reset, nothingBesides);
    const used = links.reset('reset', 'ana', 'new hash', 9, noRoom);
    await expectAsync(used).toBeRejectedWithError('no room');
    expect(await links.find('reset', 9)).toEqual({ kind: 'reset', accountId: 'ana' });
    expect((await accounts.byId('ana'))?.passwordHash).toBe('hash');
  });

  it('opens no account that is disabled', async () => {
    await accounts.add(ana, 0, nothingBesides);
    await links.addReset('digest', { id: 'one', accountId: 'ana', expiresAt: 10 }, nothingBesides);
    await database().updateTable('account').set({ disabled_at: 1 }).execute();
    expect(await links.find('digest', 9)).toBeUndefined();
  });

  it('forgets what is taken back, what is too old and what belongs to an account', async () => {
    await accounts.add(ana, 0, nothingBesides);
    await invite('back', { id: 'back' });
    await invite('old', { id: 'old', expiresAt: 5 });
    await links.addReset('reset', { id: 'reset', accountId: 'ana', expiresAt: 10 }, nothingBesides);
    expect(await links.removeInvitation('back', nothingBesides)).toBeTrue();
    expect(await links.removeInvitation('back', nothingBesides)).toBeFalse();
    expect(await links.removeInvitation('reset', nothingBesides)).toBeFalse();
    await links.prune(5);
    await database()
      .transaction()
      .execute((transaction) => links.removeOf('ana', transaction));
    expect(await database().selectFrom('link').selectAll().execute()).toEqual([]);
  });
});
