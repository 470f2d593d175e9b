import type { MemberChange, MemberList } from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/access.js';
import { AccountStore } from '../accounts/account-store.js';
import { LinkStore } from '../accounts/link-store.js';
import { MemberStore, type MemberOutcome } from '../accounts/member-store.js';
import { AuditLog } from '../audit/audit-log.js';
import { PresenceService } from '../presence/presence-service.js';
import { SignOut } from '../sessions/sign-out.js';

/** What became of something that an administrator did; anything but `done` has changed nothing. */
export type Administered = MemberOutcome | 'yourself';

/** What administrators do with people who have an account. It holds at once, for those who are signed in as well. */
@Injectable()
export class MemberService {
  constructor(
    private readonly members: MemberStore,
    private readonly links: LinkStore,
    private readonly accounts: AccountStore,
    private readonly presence: PresenceService,
    private readonly signOuts: SignOut,
    private readonly audit: AuditLog,
  ) {}

  async list(): Promise<MemberList> {
    const records = await this.members.list();
    return {
      members: records.map((record) => ({
        ...record,
        online: this.presence.reachability(record.id) !== 'offline',
      })),
      invitations: await this.links.invitations(Date.now()),
    };
  }

  /** Nobody changes themselves: that would be a mistake, and lock them out. */
  async change(by: Actor, id: string, change: MemberChange): Promise<Administered> {
    if (by.person.id === id) return 'yourself';
    if ('role' in change) return this.members.setRole(id, change.role, by);
    const outcome = await this.members.setDisabled(id, change.disabled ? Date.now() : null, by);
    if (outcome === 'done' && change.disabled) await this.signOuts.everywhere(id);
    return outcome;
  }

  async remove(by: Actor, id: string): Promise<Administered> {
    if (by.person.id === id) return 'yourself';
    const outcome = await this.members.remove(id, by);
    if (outcome === 'done') await this.signOuts.everywhere(id);
    return outcome;
  }

  /** Ends every session of somebody. */
  async signOut(by: Actor, id: string): Promise<Administered> {
    const account = await this.accounts.byId(id);
    if (account === undefined) return 'not-found';
    await this.audit.record({ action: 'signed-out-everywhere', by, subject: account.username });
    await this.signOuts.everywhere(id);
    return 'done';
  }
}
