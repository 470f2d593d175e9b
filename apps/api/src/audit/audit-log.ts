import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema } from '../persistence/schema.js';
import { Settings } from '../settings/settings.js';
import type { AuditFact } from './audit-entry.js';
import { AuditStore } from './audit-store.js';

/** Takes down what is done to the server. What cannot be taken down is not done: the error is the caller's. */
@Injectable()
export class AuditLog {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly store: AuditStore,
    /** None in the commands beside the server, which nobody reaches from an address. */
    @Optional() private readonly settings?: Settings,
  ) {}

  /** @param transaction of the change itself, where it is one: both are kept, or neither */
  async record(fact: AuditFact, transaction?: Transaction<Schema>): Promise<void> {
    if (transaction === undefined) {
      await this.database.transaction().execute((own) => this.record(fact, own));
      return;
    }
    const { action, by, subject = null, before = null, after = null } = fact;
    const { person: actor } = by;
    const address = this.settings?.get('keepAddresses') === false ? null : by.address;
    const at = Date.now();
    await this.store.append(transaction, { at, action, actor, address, subject, before, after });
  }
}
