import type { Peer } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { SessionStore } from './session-store.js';

/** A session ends this long after it was used last, in milliseconds. */
const SESSION_LIFE_MS = 12 * 60 * 60 * 1_000;
/** One that is not used at all ends much sooner, in milliseconds: a page opens its socket at once. */
const UNUSED_LIFE_MS = 10 * 60 * 1_000;
const TOKEN_BYTES = 32;

/** Opens, finds and ends sessions. Knows nothing of how somebody proved who they are. */
@Injectable()
export class SessionService {
  constructor(private readonly store: SessionStore) {}

  /** A new session of this person. Returns its token, the only time that it is known to the server. */
  async open(person: Peer): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.keep(token, person, false);
    return token;
  }

  /** Who this token stands for; being asked counts as use of the session. */
  async find(token: string | undefined): Promise<Peer | undefined> {
    if (token === undefined) return undefined;
    const session = await this.store.get(keyOf(token));
    if (session === undefined) return undefined;
    await this.keep(token, session.person, true);
    return session.person;
  }

  async end(token: string): Promise<void> {
    await this.store.remove(keyOf(token));
  }

  private async keep(token: string, person: Peer, used: boolean): Promise<void> {
    const expiresAt = Date.now() + (used ? SESSION_LIFE_MS : UNUSED_LIFE_MS);
    await this.store.put(keyOf(token), { person, used, expiresAt });
  }
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
