import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../access/access.js';
import { FREE_FAILURES } from '../accounts/attempt-policy.js';
import { AttemptStore } from '../accounts/attempt-store.js';
import { digestOf } from '../accounts/token.js';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { visitorAddress, visitorNetwork } from '../http/visitor-address.js';
import { TokenStore, type ValidToken } from './token-store.js';

/** How far behind the record of the last use may be, in milliseconds: not every request is a write. */
const USE_KEPT_MS = 60 * 1_000;

/** The token that a request shows (RFC 6750, section 2.1); undefined where it shows none. */
export function bearerOf({ headers }: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Lets programs in by their tokens. */
@Injectable()
export class TokenDoor {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly tokens: TokenStore,
    private readonly attempts: AttemptStore,
  ) {}

  /**
   * Who asks: the owner of the token, by the name of both.
   *
   * @param scope what the token has to be allowed; undefined where no token is let in
   * @throws {HttpRefusal} where it is none, or may not
   */
  async admit(
    request: IncomingMessage,
    response: ServerResponse,
    scope: string | undefined,
  ): Promise<Actor['person']> {
    const now = Date.now();
    const token = await this.tokens.find(digestOf(bearerOf(request) ?? ''), now);
    if (token === undefined) throw await this.refusal(request, response, now);
    if (!token.scopes.some((allowed) => allowed === scope)) throw new HttpRefusal(403, 'forbidden');
    if (now - (token.lastUsedAt ?? 0) > USE_KEPT_MS) await this.tokens.used(token.id, now);
    return bearer(token);
  }

  /** One that is wrong counts like a wrong password, for where it comes from. A right one never has to wait for those. */
  private async refusal(
    request: IncomingMessage,
    response: ServerResponse,
    now: number,
  ): Promise<HttpRefusal> {
    const network = visitorNetwork(visitorAddress(request, this.config));
    const subject = { subject: `token ${network}`, free: FREE_FAILURES.address };
    const waitMs = await this.attempts.begin([subject], now);
    if (waitMs === 0) return new HttpRefusal(401, 'unauthorized');
    response.setHeader('Retry-After', Math.ceil(waitMs / 1_000));
    return new HttpRefusal(429, 'too-many-attempts');
  }
}

function bearer({ name, owner }: ValidToken): Actor['person'] {
  return { id: owner.id, name: `${name} (${owner.name})` };
}
