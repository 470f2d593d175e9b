import {
  madeWebhook,
  webhookChange,
  webhookDeliveries,
  webhookRequest,
  webhooks,
  WEBHOOKS_PATH,
  type MadeWebhook,
  type Webhook,
  type WebhookChange,
  type WebhookDelivery,
  type WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
} from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe, type Refusals } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { DeliveryStore } from './delivery-store.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookService } from './webhook-service.js';

const REFUSALS: Refusals = { 404: ['not-found'] };
const EXAMPLE = { path: { id: EXAMPLES.webhook } } as const;

/** Where administrators say whom the server tells what happens. For people only: a token could have itself told what it may not read. */
@Controller(WEBHOOKS_PATH)
@Access('administrator')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhookService,
    private readonly sender: WebhookSender,
    private readonly deliveries: DeliveryStore,
  ) {}

  @Get()
  @Describe({ summary: 'Tells which webhooks there are', answer: webhooks })
  list(): Promise<Webhook[]> {
    return this.webhooks.list();
  }

  @Post()
  @Describe({
    summary: 'Makes a webhook; what its messages are signed with is told this once',
    answer: madeWebhook,
    refusals: { 409: ['too-many'] },
    example: { body: { url: 'https://receiver.example/lets-meet', events: ['call.missed'] } },
  })
  async make(
    @CurrentActor() by: Actor,
    @BodyOf(webhookRequest) wanted: WebhookRequest,
  ): Promise<MadeWebhook> {
    const made = await this.webhooks.make(wanted, by);
    if (made === undefined) throw new HttpRefusal(409, 'too-many');
    return made;
  }

  @Patch(':id')
  @HttpCode(204)
  @Describe({
    summary: 'Pauses a webhook, or goes on with it',
    detail: 'What happens meanwhile it never hears of; what waits for it is sent then.',
    refusals: REFUSALS,
    example: { ...EXAMPLE, body: { paused: true } },
  })
  async change(
    @CurrentActor() by: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @BodyOf(webhookChange) { paused }: WebhookChange,
  ): Promise<void> {
    if (!(await this.webhooks.setPaused(id, paused, by))) throw notFound();
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({
    summary: 'Removes a webhook, with what waits for it',
    refusals: REFUSALS,
    example: EXAMPLE,
  })
  async remove(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.webhooks.remove(id, by))) throw notFound();
  }

  @Post(':id/test')
  @HttpCode(200)
  @Describe({
    summary: 'Sends a test, and tells how it went',
    detail: 'It is the first of the answer, and is tried once.',
    answer: webhookDeliveries,
    refusals: REFUSALS,
    example: EXAMPLE,
  })
  async test(@Param('id', ParseUUIDPipe) id: string): Promise<WebhookDelivery[]> {
    if (!(await this.sender.test(id))) throw notFound();
    return this.deliveries.log(id);
  }

  @Get(':id/deliveries')
  @Describe({
    summary: 'Tells what a webhook was told, and how that went',
    answer: webhookDeliveries,
    example: EXAMPLE,
  })
  log(@Param('id', ParseUUIDPipe) id: string): Promise<WebhookDelivery[]> {
    return this.deliveries.log(id);
  }
}

function notFound(): HttpRefusal {
  return new HttpRefusal(404, 'not-found');
}
