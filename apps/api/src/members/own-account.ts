import type { PasswordChange } from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import { AccountService, type Hashed } from '../accounts/account-service.js';
import { AccountStore } from '../accounts/account-store.js';
import { Credentials, type Proved } from '../accounts/credentials.js';
import { LinkStore } from '../accounts/link-store.js';
import { AuditLog } from '../audit/audit-log.js';
import type { Session } from '../sessions/session.js';
import { SignOut } from '../sessions/sign-out.js';
import type { Visitor } from '../sessions/visitor.js';

/** Why a password stays as it is. */
export type Unchanged = Extract<Proved | Hashed, { readonly ok: false }>;

/** What the owner of an account does with it. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly accounts: AccountService,
    private readonly accountStore: AccountStore,
    private readonly credentials: Credentials,
    private readonly links: LinkStore,
    private readonly signOuts: SignOut,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Whoever sits at somebody's open browser does not know the password, and guessing it is as hard here as at the door.
   * Everywhere else one is signed out. Undefined where it is done.
   */
  async changePassword(
    { id: sessionId, person }: Session,
    { current, password }: PasswordChange,
    { network, address }: Visitor,
  ): Promise<Unchanged | undefined> {
    const account = await this.accountStore.byId(person.id);
    const username = account?.username ?? '';
    const proved = await this.credentials.prove({ username, password: current, address: network });
    if (!proved.ok) return proved;
    const hashed = await this.accounts.hash(password, [username, person.name]);
    if (!hashed.ok) return hashed;
    await this.accountStore.setPassword(person.id, hashed.passwordHash, async (transaction) => {
      await this.links.removeOf(person.id, transaction);
      const by = { person, address };
      await this.audit.record({ action: 'password-changed', by }, transaction);
    });
    await this.signOuts.everywhere(person.id, sessionId);
    return undefined;
  }
}
