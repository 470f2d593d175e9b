import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SessionService } from './session-service.js';

const HOUR_MS = 60 * 60 * 1_000;

/** An open socket counts as use of its session, so that nobody is signed out for staying on one page all day. */
@Injectable()
export class SessionKeeper implements OnModuleDestroy {
  private readonly tokens = new Map<object, string>();
  private readonly timer = setInterval(() => {
    for (const token of this.tokens.values()) void this.sessions.find(token);
  }, HOUR_MS);

  constructor(private readonly sessions: SessionService) {}

  /** @param holder the socket; the session is kept alive until it is let go */
  hold(holder: object, token: string): void {
    this.tokens.set(holder, token);
  }

  release(holder: object): void {
    this.tokens.delete(holder);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
