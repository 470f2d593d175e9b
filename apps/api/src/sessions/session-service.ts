import type { PersonId } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Identity } from './identity-service.js';
import type { Session } from './session.js';
import { SessionStore } from './session-store.js';

const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A session ends this long after it was used last, in milliseconds. */
const IDLE_LIFE_MS = 12 * HOUR_MS;
/** One that is not used at all ends much sooner, in milliseconds: a page opens its socket at once. */
const UNUSED_LIFE_MS = 10 * MINUTE_MS;
/** Every session ends this long after its sign-in, in milliseconds, so that a stolen one does not go on for ever. */
const WHOLE_LIFE_MS = 14 * 24 * HOUR_MS;
/** How far behind the record of the last use may be, in milliseconds: not every request is a write. */
const USE_KEPT_MS = 5 * MINUTE_MS;
const TOKEN_BYTES = 32;

/** Opens, finds and ends sessions. Knows nothing of how somebody proved who they are. */
@Injectable()
export class SessionService {
  constructor(private readonly store: SessionStore) {}

  /** A new session of this person. Returns its token, the only time that it is known to the server. */
  async open(identity: Identity): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const now = Date.now();
    await this.store.add(
      digestOf(token),
      { id: randomUUID(), ...identity },
      { createdAt: now, expiresAt: now + UNUSED_LIFE_MS, endsAt: now + WHOLE_LIFE_MS },
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
    const fresh = Math.min(now + IDLE_LIFE_MS, endsAt);
    if (!used || fresh - expiresAt > USE_KEPT_MS) {
      await this.store.prolong([session.id], now, fresh);
    }
    return session;
  }

  /** These are in use. Returns the ids of those that still go on. */
  async keep(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const now = Date.now();
    return new Set(await this.store.prolong(ids, now, now + IDLE_LIFE_MS));
  }

  /** Ends those of all guests. Returns whose they were. */
  async endGuests(): Promise<PersonId[]> {
    return this.store.removeGuests();
  }

  async end(id: string): Promise<void> {
    await this.store.remove(id);
  }

  /** Forgets what is over. */
  async tidy(): Promise<void> {
    await this.store.prune(Date.now());
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
