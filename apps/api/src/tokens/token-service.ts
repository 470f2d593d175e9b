import type {
  ApiToken,
  MadeToken,
  TokenRequest,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/access.js';
import { digestOf, newToken } from '../accounts/token.js';
import { AuditLog } from '../audit/audit-log.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { TokenStore } from './token-store.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** By it whoever finds one in a file, and programs that look for such, know what it is. */
const PREFIX = 'lm_';

/** Makes and revokes tokens for programs; each is in the audit log. */
@Injectable()
export class TokenService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly store: TokenStore,
    private readonly audit: AuditLog,
  ) {}

  list(): Promise<ApiToken[]> {
    return this.store.list();
  }

  /** Undefined where there are as many as there may be. */
  async make({ name, scopes, days }: TokenRequest, by: Actor): Promise<MadeToken | undefined> {
    const token = PREFIX + newToken();
    const [id, createdAt] = [randomUUID(), Date.now()];
    const expiresAt = createdAt + days * DAY_MS;
    const isMade = await this.database.transaction().execute(async (transaction) => {
      const kept = { id, name, scopes, ownerId: by.person.id, createdAt, expiresAt };
      if (!(await this.store.add(kept, digestOf(token), transaction))) return false;
      const after = { scopes: scopes.join(' '), days };
      await this.audit.record({ action: 'token-made', by, subject: name, after }, transaction);
      return true;
    });
    return isMade ? { id, token, expiresAt } : undefined;
  }

  /** False where there is none. */
  async revoke(id: string, by: Actor): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      const name = await this.store.remove(id, transaction);
      if (name === undefined) return false;
      await this.audit.record({ action: 'token-revoked', by, subject: name }, transaction);
      return true;
    });
  }
}
