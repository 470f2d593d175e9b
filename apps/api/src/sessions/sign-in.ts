import type { SignInRequest } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.js';
import { AuditLog } from '../audit/audit-log.js';
import { IdentityService, type Identity, type Unidentified } from './identity-service.js';
import { SessionService } from './session-service.js';
import { SignOut } from './sign-out.js';
import type { Visitor } from './visitor.js';

export type SignedIn =
  | {
      readonly ok: true;
      readonly identity: Identity;
      /** The token of a new session; undefined where the old one goes on. */
      readonly token: string | undefined;
    }
  | Unidentified;

/** Signing in: first who it is, then the session. What people with an account do of it is taken down. */
@Injectable()
export class SignIn {
  constructor(
    private readonly identities: IdentityService,
    private readonly sessions: SessionService,
    private readonly signOuts: SignOut,
    private readonly accounts: AccountStore,
    private readonly audit: AuditLog,
  ) {}

  /**
   * A guest who signs in again goes on with the session; everybody else begins a new one, and the one before it in this
   * browser ends.
   *
   * @param token the one that the browser has from before
   */
  async signIn(
    request: SignInRequest,
    visitor: Visitor,
    token: string | undefined,
  ): Promise<SignedIn> {
    const current = await this.sessions.find(token);
    const identified = await this.identities.identify(request, visitor, current, token);
    if (!identified.ok) {
      if (request.kind === 'account') {
        await this.recordRefusal(request.username, identified, visitor);
      }
      return identified;
    }
    const { identity } = identified;
    if (identity.role === 'guest' && identity.person.id === current?.person.id) {
      return { ok: true, identity, token: undefined };
    }
    if (identity.role !== 'guest') {
      const { person } = identity;
      await this.audit.record({ action: 'signed-in', by: { person, address: visitor.address } });
    }
    return { ok: true, identity, token: await this.enter(identity, visitor, token) };
  }

  /** A new session for somebody who is identified. Returns its token. */
  async enter(
    identity: Identity,
    { userAgent, address }: Visitor,
    before: string | undefined,
  ): Promise<string> {
    await this.signOuts.token(before, address);
    return this.sessions.open(identity, userAgent, address);
  }

  /**
   * Takes down an attempt that was judged: those that have to wait have no number. What was typed is kept only where it is
   * the name of an account; else it may be a password in the wrong field.
   */
  private async recordRefusal(
    username: string,
    { code }: Unidentified,
    { address }: Visitor,
  ): Promise<void> {
    if (code !== 'wrong-credentials' && code !== 'account-disabled') return;
    const account = await this.accounts.byUsername(username);
    await this.audit.record({
      action: 'sign-in-refused',
      by: { person: null, address },
      ...(account !== undefined && { subject: account.username }),
    });
  }
}
