import type { Invitation, Member, MemberList, Role } from '@lets-meet/signaling-contracts/members';

export type MemberStatus = 'online' | 'offline' | 'disabled' | 'invited';

/** A line of the table: somebody who has an account, or is to get one. */
export interface MemberRow {
  readonly id: string;
  /** Empty where an invitation names nobody. */
  readonly name: string;
  /** Empty where there is none yet. */
  readonly username: string;
  readonly role: Role;
  readonly status: MemberStatus;
  /** When an invitation ends, in milliseconds since the epoch; null where it is none. */
  readonly expiresAt: number | null;
}

export const COLUMNS = ['name', 'username', 'role', 'status'] as const;
export type MemberColumn = (typeof COLUMNS)[number];

export interface MemberSort {
  readonly by: MemberColumn;
  readonly direction: 'asc' | 'desc';
}

/** The lines to show: those that have the words of the search in name or username, in the order of the sort. */
export function memberRows(list: MemberList, search: string, sort: MemberSort): MemberRow[] {
  const words = search.toLowerCase().split(/\s+/);
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const sign = sort.direction === 'asc' ? 1 : -1;
  return [...list.members.map(rowOfMember), ...list.invitations.map(rowOfInvitation)]
    .filter(({ name, username }) => {
      const text = `${name} ${username}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => sign * compare(a[sort.by], b[sort.by]) || compare(a.name, b.name));
}

function rowOfMember({ id, name, username, role, disabled, online }: Member): MemberRow {
  const status = disabled ? 'disabled' : online ? 'online' : 'offline';
  return { id, name, username, role, status, expiresAt: null };
}

function rowOfInvitation({ id, name, role, expiresAt }: Invitation): MemberRow {
  return { id, name: name ?? '', username: '', role, status: 'invited', expiresAt };
}
