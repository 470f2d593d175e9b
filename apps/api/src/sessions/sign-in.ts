import type { Peer } from '@lets-meet/call-domain';
import type { SignInErrorCode, SignInRequest } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { Attendance } from '../attendance/attendance.js';
import { IdentityService } from './identity-service.js';
import { SessionService } from './session-service.js';

export type SignedIn =
  | {
      readonly ok: true;
      readonly person: Peer;
      /** The token of a new session; undefined where the old one goes on. */
      readonly token: string | undefined;
    }
  | { readonly ok: false; readonly code: SignInErrorCode };

/** Signing in and out: first who it is, then the session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly identities: IdentityService,
    private readonly sessions: SessionService,
    private readonly attendance: Attendance,
  ) {}

  /** Signing in again as the same person goes on with the session; as another one ends it first. */
  async signIn(request: SignInRequest, token: string | undefined): Promise<SignedIn> {
    const current = (await this.sessions.find(token))?.person;
    const identified = this.identities.identify(request, current);
    if (!identified.ok) return identified;
    const { person } = identified;
    if (person.id === current?.id) return { ok: true, person, token: undefined };
    await this.signOut(token);
    return { ok: true, person, token: await this.sessions.open(person) };
  }

  /** Gone at once, on every device of the session. Signing out twice is no fault. */
  async signOut(token: string | undefined): Promise<void> {
    const session = await this.sessions.find(token);
    if (session === undefined) return;
    await this.sessions.end(session.id);
    this.attendance.signOut(session.person.id);
  }
}
