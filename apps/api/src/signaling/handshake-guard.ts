import { handshake, PROTOCOL_VERSION, type HandshakeRefusal } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { AccountStore } from '../accounts/account-store.js';
import { Attendance } from '../attendance/attendance.js';
import { CONFIG, type Config } from '../config/config.js';
import { isForeign } from '../http/own-origin.js';
import { PresenceService } from '../presence/presence-service.js';
import { ProfileStore } from '../profiles/profile-store.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import type { Session } from '../sessions/session.js';
import { SessionService } from '../sessions/session-service.js';
import type { SocketIdentity } from './server-socket.js';

export type Admission =
  | { readonly ok: true; readonly identity: SocketIdentity }
  | { readonly ok: false; readonly refusal: HandshakeRefusal };

/** Decides who may open a socket. Who it is comes from the session, and only the device from the client. */
@Injectable()
export class HandshakeGuard {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly accounts: AccountStore,
    private readonly profiles: ProfileStore,
    private readonly presence: PresenceService,
    private readonly attendance: Attendance,
  ) {}

  /** @param auth what the client says of itself */
  async admit(request: IncomingMessage, auth: unknown): Promise<Admission> {
    if (isForeign(request, this.config)) return refuse('foreign-origin');
    const said = handshake.safeParse(auth);
    if (!said.success) return refuse('invalid-handshake');
    if (said.data.protocol !== PROTOCOL_VERSION) return refuse('protocol-mismatch');
    const session = await this.sessions.find(readSessionCookie(request, this.config));
    if (session === undefined) return refuse('unauthorized');
    const { person } = session;
    if (!(await this.mayUseName(session))) return refuse('name-taken');
    const device = { personId: person.id, deviceId: said.data.deviceId };
    const { description } = await this.profiles.read(session);
    return { ok: true, identity: { person, device, description, sessionId: session.id } };
  }

  /** A guest gives way to whoever has an account of that name: theirs is not to be called by. */
  private async mayUseName({ person, role }: Session): Promise<boolean> {
    if (role === 'guest' && (await this.accounts.isReserved(person.name))) return false;
    const holder = this.presence.holderOf(person.name);
    if (holder === undefined || holder === person.id) return true;
    if (role !== 'guest') this.attendance.signOut(holder);
    return role !== 'guest';
  }
}

function refuse(refusal: HandshakeRefusal): Admission {
  return { ok: false, refusal };
}
