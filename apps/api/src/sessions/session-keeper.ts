import type { PersonId } from '@lets-meet/call-domain';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Attendance } from '../attendance/attendance.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { SessionService } from './session-service.js';

const ROUND_MS = 10 * 60 * 1_000;

/** The session that a socket was opened with. */
export interface HeldSession {
  readonly sessionId: string;
  readonly personId: PersonId;
}

/**
 * An open socket counts as use of its session, so that nobody is signed out for staying on one page all day; and one
 * whose session is over is closed. Goes round every ten minutes.
 */
@Injectable()
export class SessionKeeper implements OnModuleDestroy {
  private readonly held = new Map<object, HeldSession>();
  private readonly timer = setInterval(() => {
    void this.goRound();
  }, ROUND_MS);

  constructor(
    private readonly sessions: SessionService,
    private readonly attendance: Attendance,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @param holder the socket; the session is kept alive until it is let go */
  hold(holder: object, session: HeldSession): void {
    this.held.set(holder, session);
    void this.lookAt(session);
  }

  release(holder: object): void {
    this.held.delete(holder);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async goRound(): Promise<void> {
    const round = [...this.held.values()];
    try {
      const kept = await this.sessions.keep([...new Set(round.map(({ sessionId }) => sessionId))]);
      for (const { sessionId, personId } of round) {
        if (!kept.has(sessionId)) this.attendance.signOut(personId, sessionId);
      }
      await this.sessions.tidy();
    } catch (error) {
      // The database does not answer: nobody is signed out for that, the next round asks again.
      this.logger.error({ error }, 'sessions not looked after');
    }
  }

  /** Whoever was signed out between the handshake and now had no socket yet that could be closed. */
  private async lookAt({ sessionId, personId }: HeldSession): Promise<void> {
    try {
      if (!(await this.sessions.goesOn(sessionId))) this.attendance.signOut(personId, sessionId);
    } catch (error) {
      // As with the round, which looks at it again.
      this.logger.error({ error }, 'session not looked at');
    }
  }
}
