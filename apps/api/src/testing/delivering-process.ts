// A process that tells webhooks what waits for them, and ends when nothing is left: to be killed in the middle.
import { pino } from 'pino';
import { AuditLog } from '../audit/audit-log.js';
import { AuditStore } from '../audit/audit-store.js';
import { openDatabase } from '../persistence/open-database.js';
import { DeliveryStore } from '../webhooks/delivery-store.js';
import { WebhookSender } from '../webhooks/webhook-sender.js';
import { WebhookService } from '../webhooks/webhook-service.js';
import { WebhookStore } from '../webhooks/webhook-store.js';

const [file = ''] = process.argv.slice(2);
const database = await openDatabase({ kind: 'sqlite', file });
const audit = new AuditLog(database, new AuditStore(database));
const webhooks = new WebhookService(database, new WebhookStore(database), audit);
const deliveries = new DeliveryStore(database);
await new WebhookSender(deliveries, webhooks, pino({ level: 'silent' })).round();
