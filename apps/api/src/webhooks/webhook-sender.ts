import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { LOGGER, type Logger } from '../logging/logger.js';
import { afterAttempt } from './delivery-policy.js';
import { DeliveryStore, type DueMessage } from './delivery-store.js';
import { postMessage, type Attempt } from './post-message.js';
import { signedHeaders } from './signature.js';
import { WebhookService } from './webhook-service.js';

/** How often it is looked whether something is due, in milliseconds. */
const ROUND_MS = 2_000;
/** How long the log of deliveries goes back, in milliseconds. */
const LOG_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * Delivers what waits in the queue: to each webhook one message after the other, and to all of them at the same time, so
 * that one that does not answer keeps no other one waiting. What is under way when the server stops is sent again: a
 * receiver may get a message twice, and knows it by its id.
 */
@Injectable()
export class WebhookSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly stopped = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly webhooks: WebhookService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.round(), ROUND_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopped.abort();
    await Promise.all(this.lanes.values());
  }

  /** Begins with everything that is due. Resolves when that is under way, not when it is done. */
  async round(): Promise<void> {
    try {
      await this.deliveries.forget(Date.now() - LOG_MS);
      for (const webhookId of await this.deliveries.due(Date.now())) {
        if (!this.lanes.has(webhookId)) this.lanes.set(webhookId, this.work(webhookId));
      }
    } catch (error) {
      // The database does not answer: the next round asks again.
      this.logger.error({ error }, 'webhooks not looked after');
    }
  }

  /** Sends a message that says that it is a test, once. False where there is no such webhook. */
  async test(webhookId: string): Promise<boolean> {
    const message = await this.deliveries.addTest(webhookId, Date.now());
    if (message === undefined) return false;
    const attempt = await this.send(message);
    const isDelivered = afterAttempt(1, attempt.status, 0).kind === 'delivered';
    const ends = { deliveredAt: isDelivered ? Date.now() : null, nextAt: null };
    await this.deliveries.attempted(message, attempt, ends);
    return true;
  }

  private async work(webhookId: string): Promise<void> {
    try {
      while (!this.stopped.signal.aborted) {
        const message = await this.deliveries.next(webhookId, Date.now());
        if (message === undefined) break;
        await this.deliver(message);
      }
    } catch (error) {
      this.logger.error({ error }, 'a webhook not looked after');
    } finally {
      this.lanes.delete(webhookId);
    }
  }

  private async deliver(message: DueMessage): Promise<void> {
    const attempt = await this.send(message);
    // It did not fail, but was ended: it is due as it was.
    if (this.stopped.signal.aborted && attempt.status === undefined) return;
    const after = afterAttempt(message.attempts + 1, attempt.status, Math.random());
    const now = Date.now();
    await this.deliveries.attempted(message, attempt, {
      deliveredAt: after.kind === 'delivered' ? now : null,
      nextAt: after.kind === 'again' ? now + after.waitMs : null,
    });
    if (after.kind === 'give-up') await this.webhooks.pauseFailing(message.webhookId);
  }

  private send({ id, url, secret, body }: DueMessage): Promise<Attempt> {
    const headers = signedHeaders(secret, id, Date.now(), body);
    return postMessage(url, headers, body, this.stopped.signal);
  }
}
