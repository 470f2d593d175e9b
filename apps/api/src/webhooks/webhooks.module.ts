import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveryStore } from './delivery-store.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookService } from './webhook-service.js';
import { WebhookStore } from './webhook-store.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  imports: [AuditModule],
  controllers: [WebhooksController],
  providers: [DeliveryStore, WebhookSender, WebhookService, WebhookStore],
})
export class WebhooksModule {}
