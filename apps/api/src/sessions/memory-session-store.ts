import { Injectable } from '@nestjs/common';
import { SessionStore, type Session } from './session-store.js';

/** Sessions that are kept at once: some tens of megabytes, and twice the people that one snapshot can tell. */
const MOST_SESSIONS = 100_000;

/** Sessions that end with the process. Of too many the oldest go, and first those that nobody came back to. */
@Injectable()
export class MemorySessionStore extends SessionStore {
  /** In both, the ones put longest ago come first, which are those that expire first. */
  private readonly unused = new Map<string, Session>();
  private readonly used = new Map<string, Session>();

  override put(key: string, session: Session): Promise<void> {
    this.delete(key);
    (session.used ? this.used : this.unused).set(key, session);
    this.removeExpired();
    if (this.unused.size + this.used.size > MOST_SESSIONS) this.removeOldest();
    return Promise.resolve();
  }

  override get(key: string): Promise<Session | undefined> {
    this.removeExpired();
    return Promise.resolve(this.used.get(key) ?? this.unused.get(key));
  }

  override remove(key: string): Promise<void> {
    this.delete(key);
    return Promise.resolve();
  }

  private delete(key: string): void {
    this.unused.delete(key);
    this.used.delete(key);
  }

  private removeOldest(): void {
    for (const key of (this.unused.size > 0 ? this.unused : this.used).keys()) {
      this.delete(key);
      return;
    }
  }

  private removeExpired(): void {
    for (const sessions of [this.unused, this.used]) {
      for (const [key, { expiresAt }] of sessions) {
        if (expiresAt > Date.now()) break;
        sessions.delete(key);
      }
    }
  }
}
