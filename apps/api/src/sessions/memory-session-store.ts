import { Injectable } from '@nestjs/common';
import { SessionStore, type Session } from './session-store.js';

/** Sessions that end with the process. */
@Injectable()
export class MemorySessionStore extends SessionStore {
  /** The ones used longest ago come first, which are those that expire first. */
  private readonly sessions = new Map<string, Session>();

  override put(key: string, session: Session): Promise<void> {
    this.sessions.delete(key);
    this.sessions.set(key, session);
    this.removeExpired();
    return Promise.resolve();
  }

  override get(key: string): Promise<Session | undefined> {
    this.removeExpired();
    return Promise.resolve(this.sessions.get(key));
  }

  override remove(key: string): Promise<void> {
    this.sessions.delete(key);
    return Promise.resolve();
  }

  private removeExpired(): void {
    for (const [key, { expiresAt }] of this.sessions) {
      if (expiresAt > Date.now()) return;
      this.sessions.delete(key);
    }
  }
}
