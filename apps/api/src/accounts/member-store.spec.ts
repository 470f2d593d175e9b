import type { Role } from '@lets-meet/signaling-contracts';
import { CONSOLE } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.js';
import { AuditStore } from '../audit/audit-store.js';
import { nothingBesides } from '../persistence/besides.js';
import { SessionStore } from '../sessions/session-store.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { AccountStore } from './account-store.js';
import { MemberStore } from './member-store.js';

onEachDatabase('MemberStore', (database) => {
  let members: MemberStore;

  beforeEach(async () => {
    members = new MemberStore(database(), new AuditLog(database(), new AuditStore(database())));
    await add('ana', 'administrator');
    await add('ben', 'member');
  });

  async function add(name: string, role: Role): Promise<void> {
    const account = { id: name, username: `${name}.user`, name, role, passwordHash: 'hash' };
    await new AccountStore(database()).add(account, 7, nothingBesides);
  }

  async function roles(): Promise<string[]> {
    const list = await members.list();
    return list.map(({ id, role, disabled }) => `${id} ${role}${disabled ? ' disabled' : ''}`);
  }

  it('lists everybody by name', async () => {
    await add('Abe', 'member');
    expect((await members.list()).map(({ id }) => id)).toEqual(['Abe', 'ana', 'ben']);
    expect((await members.list())[2]).toEqual({
      id: 'ben',
      username: 'ben.user',
      name: 'ben',
      title: '',
      role: 'member',
      disabled: false,
      createdAt: 7,
    });
  });

  it('changes role and state of one, and nothing of somebody whom it does not know', async () => {
    expect(await members.setRole('ben', 'administrator', CONSOLE)).toBe('done');
    expect(await members.setDisabled('ben', 1, CONSOLE)).toBe('done');
    expect(await roles()).toEqual(['ana administrator', 'ben administrator disabled']);
    expect(await members.setDisabled('ben', null, CONSOLE)).toBe('done');
    expect(await roles()).toEqual(['ana administrator', 'ben administrator']);
    expect(await members.setRole('nobody', 'member', CONSOLE)).toBe('not-found');
    expect(await members.remove('nobody', CONSOLE)).toBe('not-found');
  });

  it('leaves an administrator who can sign in', async () => {
    await members.setRole('ben', 'administrator', CONSOLE);
    await members.setDisabled('ben', 1, CONSOLE);
    expect(await members.setRole('ana', 'member', CONSOLE)).toBe('last-administrator');
    expect(await members.setDisabled('ana', 1, CONSOLE)).toBe('last-administrator');
    expect(await members.remove('ana', CONSOLE)).toBe('last-administrator');
    expect(await roles()).toEqual(['ana administrator', 'ben administrator disabled']);
  });

  it('leaves one where two take the role from each other at the same time', async () => {
    await members.setRole('ben', 'administrator', CONSOLE);
    const both = await Promise.all([
      members.setRole('ana', 'member', CONSOLE),
      members.setRole('ben', 'member', CONSOLE),
    ]);
    expect(both.sort()).toEqual(['done', 'last-administrator']);
  });

  it('removes somebody with their sessions', async () => {
    const sessions = new SessionStore(database());
    const session = { id: 'one', person: { id: 'ben', name: 'ben' }, role: 'member' } as const;
    await sessions.add('digest', session, { createdAt: 0, expiresAt: 10, endsAt: 10 });
    expect(await members.remove('ben', CONSOLE)).toBe('done');
    expect(await sessions.goesOn('one', 0)).toBeFalse();
    expect(await roles()).toEqual(['ana administrator']);
  });
});
