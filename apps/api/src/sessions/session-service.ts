import type { PersonId } from '@lets-meet/call-domain';
import { LIMITS } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { digestOf, newToken } from '../accounts/token.js';
import type { Besides } from '../persistence/besides.js';
import type { Identity } from './identity-service.js';
import type { Session } from './session.js';
import { Settings } from '../settings/settings.js';
import { SessionStore, type GuestSession, type SessionUse } from './session-store.js';

const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * MINUTE_MS;
/** One that is not used at all ends much sooner, in milliseconds: a page opens its socket at once. */
const UNUSED_LIFE_MS = 10 * MINUTE_MS;
/** How far behind the record of the last use may be, in milliseconds: not every request is a write. */
const USE_KEPT_MS = 5 * MINUTE_MS;

/** Opens, finds and ends sessions. Knows nothing of how somebody proved who they are. */
@Injectable()
export class SessionService {
  constructor(
    private readonly store: SessionStore,
    private readonly settings: Settings,
  ) {}

  /**
   * A new session of this person. Returns its token, the only time that it is known to the server.
   * @param userAgent what the browser says of itself
   * @param address from which they come; kept of guests alone, who are nobody's account
   */
  async open(identity: Identity, userAgent = '', address?: string): Promise<string> {
    const token = newToken();
    const now = Date.now();
    await this.store.add(
      digestOf(token),
      { id: randomUUID(), ...identity },
      { createdAt: now, expiresAt: now + UNUSED_LIFE_MS, endsAt: now + this.wholeLifeMs() },
      userAgent.slice(0, LIMITS.userAgent),
      identity.role === 'guest' ? address : undefined,
    );
    return token;
  }

  /** The session that this token stands for; being asked counts as its use. */
  async find(token: string | undefined): Promise<Session | undefined> {
    if (token === undefined) return undefined;
    const now = Date.now();
    const found = await this.store.find(digestOf(token), now);
    if (found === undefined) return undefined;
    const { used, expiresAt, endsAt, ...session } = found;
    const fresh = Math.min(now + this.idleLifeMs(), endsAt);
    if (!used || fresh - expiresAt > USE_KEPT_MS) {
      await this.store.prolong([session.id], now, fresh);
    }
    return session;
  }

  /** Whether it is not over. */
  goesOn(id: string): Promise<boolean> {
    return this.store.goesOn(id, Date.now());
  }

  /** These are in use. Returns the ids of those that still go on. */
  async keep(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const now = Date.now();
    return new Set(await this.store.prolong(ids, now, now + this.idleLifeMs()));
  }

  /** Those of guests that go on, the newest first. */
  guests(): Promise<GuestSession[]> {
    return this.store.guests(Date.now());
  }

  /** Ends those of all guests. Returns whose they were. */
  async endGuests(): Promise<PersonId[]> {
    return this.store.removeGuests();
  }

  async end(id: string, besides: Besides): Promise<void> {
    await this.store.remove(id, besides);
  }

  /** Those of somebody that go on, the one used last first. */
  listOf(personId: PersonId): Promise<SessionUse[]> {
    return this.store.listOf(personId, Date.now());
  }

  /** Ends one of somebody's; nobody else's. False where there is none. */
  endOne(personId: PersonId, id: string): Promise<boolean> {
    return this.store.removeOne(personId, id);
  }

  /** Ends all of somebody's. Returns their ids. @param except one that goes on */
  endAll(personId: PersonId, except?: string): Promise<string[]> {
    return this.store.removeAll(personId, except);
  }

  /** Lives are shorter now: brings the ends of all sessions forward. */
  async shorten(): Promise<void> {
    await this.store.shorten(Date.now(), this.idleLifeMs(), this.wholeLifeMs());
  }

  /** Forgets what is over. */
  async tidy(): Promise<void> {
    await this.store.prune(Date.now());
  }

  /** A session ends this long after it was used last, in milliseconds. */
  private idleLifeMs(): number {
    return this.settings.get('sessionIdleHours') * HOUR_MS;
  }

  /** Every session ends this long after its sign-in, in milliseconds, so that a stolen one does not go on for ever. */
  private wholeLifeMs(): number {
    return this.settings.get('sessionDays') * 24 * HOUR_MS;
  }
}
