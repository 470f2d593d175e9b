import type { AccountProblem } from '@lets-meet/signaling-contracts';
import type { RegistrationRequest } from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import { AccountService } from '../accounts/account-service.js';
import { AccountStore } from '../accounts/account-store.js';
import { AuditLog } from '../audit/audit-log.js';
import { PresenceService } from '../presence/presence-service.js';
import type { Identity } from '../sessions/identity-service.js';
import { SessionService } from '../sessions/session-service.js';
import type { Visitor } from '../sessions/visitor.js';
import { RegistrationDoor, type ClosedDoor } from './registration-door.js';

export type Registered =
  | { readonly ok: true; readonly identity: Identity }
  | ({ readonly ok: false } & (ClosedDoor | { readonly code: AccountProblem }));

/** Makes the account of somebody whom nobody invited: a member's. */
@Injectable()
export class Registration {
  constructor(
    private readonly door: RegistrationDoor,
    private readonly accounts: AccountService,
    private readonly accountStore: AccountStore,
    private readonly presence: PresenceService,
    private readonly sessions: SessionService,
    private readonly audit: AuditLog,
  ) {}

  /** @param token the one that the browser has from before */
  async run(
    typed: RegistrationRequest,
    visitor: Visitor,
    token: string | undefined,
  ): Promise<Registered> {
    const closed = await this.door.refusal(visitor, token);
    if (closed !== undefined) return { ok: false, ...closed };
    if (await this.isKnownBy(typed.name, token)) return { ok: false, code: 'name-taken' };
    const created = await this.accounts.create(
      { ...typed, role: 'member' },
      (transaction, { id, username, name, role }) =>
        this.audit.record(
          {
            action: 'account-registered',
            by: { person: { id, name }, address: visitor.address },
            subject: username,
            after: { name, role },
          },
          transaction,
        ),
    );
    if (!created.ok) return created;
    const { id, name, role } = created.account;
    return { ok: true, identity: { person: { id, name }, role } };
  }

  /**
   * Whether the others know somebody else by the name. Nobody answers for who registers: they get no name that a guest
   * would not get either, be it only the user name of somebody, or that of a guest who is here.
   */
  private async isKnownBy(name: string, token: string | undefined): Promise<boolean> {
    if (await this.accountStore.isReserved(name)) return true;
    const current = await this.sessions.find(token);
    return this.presence.isNameTaken(name, current?.person.id);
  }
}
