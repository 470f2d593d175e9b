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
  /** When the account was made, likewise; null where there is none yet. */
  readonly createdAt: number | null;
}

/**
 * The lines for accounts and open invitations.
 *
 * @param isOnline who is here as this page knows it, which is newer than the list; null where it does not know yet
 */
export function memberRows(
  { members, invitations }: MemberList,
  isOnline: ((id: string) => boolean) | null,
): MemberRow[] {
  return [
    ...members.map((member) => rowOfMember(member, isOnline?.(member.id) ?? member.online)),
    ...invitations.map(rowOfInvitation),
  ];
}

function rowOfMember(member: Member, online: boolean): MemberRow {
  const { id, name, username, role, disabled, createdAt } = member;
  const status = disabled ? 'disabled' : online ? 'online' : 'offline';
  return { id, name, username, role, status, createdAt, expiresAt: null };
}

function rowOfInvitation({ id, name, username, role, expiresAt }: Invitation): MemberRow {
  return {
    ...{ id, name: name ?? '', username: username ?? '', role },
    ...{ status: 'invited', createdAt: null, expiresAt },
  };
}
