import type {
  MadeWebhook,
  Webhook,
  WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditActor } from '../audit/audit-entry.js';
import { CONSOLE } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { newSecret } from './signature.js';
import { WebhookStore } from './webhook-store.js';

/** What administrators decide about webhooks; each is in the audit log. */
@Injectable()
export class WebhookService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly store: WebhookStore,
    private readonly audit: AuditLog,
  ) {}

  list(): Promise<Webhook[]> {
    return this.store.list();
  }

  /** Undefined where there are as many as there may be. */
  async make({ url, events }: WebhookRequest, by: AuditActor): Promise<MadeWebhook | undefined> {
    const [id, secret] = [randomUUID(), newSecret()];
    const isMade = await this.database.transaction().execute(async (transaction) => {
      const wanted = { id, url, events, secret };
      if (!(await this.store.add(wanted, Date.now(), transaction))) return false;
      const after = { events: events.join(' ') };
      await this.audit.record({ action: 'webhook-made', by, subject: url, after }, transaction);
      return true;
    });
    return isMade ? { id, secret } : undefined;
  }

  /** What happens while it is paused it never hears of; what waits for it goes on waiting. False where there is none. */
  async setPaused(id: string, paused: boolean, by: AuditActor): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      const url = await this.store.setPaused(id, paused ? Date.now() : null, transaction);
      if (url === undefined) return false;
      const action = paused ? 'webhook-paused' : 'webhook-resumed';
      await this.audit.record({ action, by, subject: url }, transaction);
      return true;
    });
  }

  /** The server itself pauses one that could not be told anything for days. */
  async pauseFailing(id: string): Promise<void> {
    await this.setPaused(id, true, CONSOLE);
  }

  /** False where there is none. */
  async remove(id: string, by: AuditActor): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      const url = await this.store.remove(id, transaction);
      if (url === undefined) return false;
      await this.audit.record({ action: 'webhook-removed', by, subject: url }, transaction);
      return true;
    });
  }
}
