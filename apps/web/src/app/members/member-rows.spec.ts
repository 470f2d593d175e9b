import type { MemberList } from '@lets-meet/signaling-contracts/members';
import { memberRows, type MemberSort } from './member-rows';

describe('The lines of the table of accounts', () => {
  const member = {
    title: '',
    disabled: false,
    online: false,
    createdAt: 0,
    role: 'member',
  } as const;
  const list: MemberList = {
    members: [
      { ...member, id: 'ben', username: 'ben', name: 'Ben Novak', online: true },
      { ...member, id: 'ana', username: 'a.novak', name: 'Ana', role: 'administrator' },
      { ...member, id: 'cas', username: 'cas', name: 'Cas', disabled: true, online: true },
    ],
    invitations: [{ id: 'dee', name: null, role: 'member', expiresAt: 7 }],
  };

  function ids(search: string, sort: MemberSort = { by: 'name', direction: 'asc' }): string[] {
    return memberRows(list, search, sort).map(({ id }) => id);
  }

  it('are those of accounts and of open invitations, with what state each is in', () => {
    const rows = memberRows(list, '', { by: 'name', direction: 'asc' });
    expect(rows.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'dee invited',
      'ana offline',
      'ben online',
      'cas disabled',
    ]);
    expect(rows[0]?.expiresAt).toBe(7);
  });

  it('have every word of the search in name or username', () => {
    expect(ids('NOVAK')).toEqual(['ana', 'ben']);
    expect(ids('novak be')).toEqual(['ben']);
    expect(ids('nobody')).toEqual([]);
  });

  it('are sorted by any column, both ways, and by name where that is the same', () => {
    expect(ids('', { by: 'role', direction: 'asc' })).toEqual(['ana', 'dee', 'ben', 'cas']);
    expect(ids('', { by: 'name', direction: 'desc' })).toEqual(['cas', 'ben', 'ana', 'dee']);
    expect(ids('', { by: 'status', direction: 'asc' })[0]).toBe('cas');
  });
});
