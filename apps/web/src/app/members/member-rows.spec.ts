import type { MemberList } from '@lets-meet/signaling-contracts/members';
import { memberRows } from './member-rows';
import { nameText } from './member-text';

describe('The lines of the table of accounts', () => {
  const member = {
    title: '',
    disabled: false,
    online: false,
    createdAt: 3,
    role: 'member',
  } as const;
  const list: MemberList = {
    members: [
      { ...member, id: 'ana', username: 'a.novak', name: 'Ana', role: 'administrator' },
      { ...member, id: 'ben', username: 'ben', name: 'Ben Novak', online: true },
      { ...member, id: 'cas', username: 'cas', name: 'Cas', disabled: true, online: true },
    ],
    invitations: [{ id: 'dee', name: null, username: null, role: 'member', expiresAt: 7 }],
  };

  function statuses(isOnline: ((id: string) => boolean) | null): string[] {
    return memberRows(list, isOnline).map(({ id, status }) => `${id} ${status}`);
  }

  it('are those of accounts and of open invitations, with what state each is in', () => {
    expect(statuses(null)).toEqual(['ana offline', 'ben online', 'cas disabled', 'dee invited']);
    expect(memberRows(list, null).map(({ expiresAt }) => expiresAt)).toEqual([null, null, null, 7]);
  });

  it('have a name for an invitation that names nobody', () => {
    const names = memberRows(list, null).map(nameText);
    expect(names).toEqual(['Ana', 'Ben Novak', 'Cas', 'Invitation without a name']);
  });

  it('say who is here now, whatever the list said when it was asked for', () => {
    expect(statuses((id) => id === 'ana')).toEqual([
      'ana online',
      'ben offline',
      'cas disabled',
      'dee invited',
    ]);
  });
});
