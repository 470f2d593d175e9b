import type { PersonId } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';
import { Attendance } from '../attendance/attendance.js';
import { AuditLog } from '../audit/audit-log.js';
import { SessionService } from './session-service.js';

/** Signing out: the session is over, its sockets are closed and the call that one of them is in ends, all before it returns. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: SessionService,
    private readonly attendance: Attendance,
    private readonly audit: AuditLog,
  ) {}

  /** The session of this token. Signing out twice is no fault. @param address from which it is asked for */
  async token(token: string | undefined, address: string): Promise<void> {
    const session = await this.sessions.find(token);
    if (session === undefined) return;
    const { id, person, role } = session;
    await this.sessions.end(id, async (transaction) => {
      if (role === 'guest') return;
      await this.audit.record({ action: 'signed-out', by: { person, address } }, transaction);
    });
    this.attendance.signOut(person.id, id);
  }

  /** One session of somebody's. False where they have no such one. */
  async session(personId: PersonId, sessionId: string): Promise<boolean> {
    if (!(await this.sessions.endOne(personId, sessionId))) return false;
    this.attendance.signOut(personId, sessionId);
    return true;
  }

  /** Everywhere, or everywhere else than here. @param here the session that goes on */
  async everywhere(personId: PersonId, here?: string): Promise<void> {
    const ended = await this.sessions.endAll(personId, here);
    // With none to go on, also a socket whose session was over already.
    if (here === undefined) this.attendance.signOut(personId);
    else for (const id of ended) this.attendance.signOut(personId, id);
  }

  /** All guests, who are told that there are to be none. */
  async guests(): Promise<void> {
    for (const personId of await this.sessions.endGuests()) {
      this.attendance.signOut(personId, undefined, { reason: 'guests-off' });
    }
  }

  /** A guest whom an administrator removes. @param note why, for the guest to read */
  async guest(personId: PersonId, note: string | undefined): Promise<void> {
    await this.sessions.endAll(personId);
    this.attendance.signOut(personId, undefined, {
      reason: 'removed',
      ...(note !== undefined && { note }),
    });
  }
}
