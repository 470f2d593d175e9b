import type { SignInRequest } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { Attendance } from '../attendance/attendance.js';
import {
  IdentityService,
  type Identity,
  type Unidentified,
  type Visitor,
} from './identity-service.js';
import { SessionService } from './session-service.js';

export type SignedIn =
  | {
      readonly ok: true;
      readonly identity: Identity;
      /** The token of a new session; undefined where the old one goes on. */
      readonly token: string | undefined;
    }
  | Unidentified;

/** Signing in and out: first who it is, then the session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly identities: IdentityService,
    private readonly sessions: SessionService,
    private readonly attendance: Attendance,
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
    const identified = await this.identities.identify(request, visitor, current);
    if (!identified.ok) return identified;
    const { identity } = identified;
    if (identity.role === 'guest' && identity.person.id === current?.person.id) {
      return { ok: true, identity, token: undefined };
    }
    return { ok: true, identity, token: await this.enter(identity, token) };
  }

  /** A new session for somebody who is identified. Returns its token. */
  async enter(identity: Identity, before: string | undefined): Promise<string> {
    await this.signOut(before);
    return this.sessions.open(identity);
  }

  /** Gone at once, on every device of the session. Signing out twice is no fault. */
  async signOut(token: string | undefined): Promise<void> {
    const session = await this.sessions.find(token);
    if (session === undefined) return;
    await this.sessions.end(session.id);
    this.attendance.signOut(session.person.id, session.id);
  }
}
