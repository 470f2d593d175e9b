import { Injectable } from '@angular/core';
import {
  apiTokens,
  madeToken,
  madeWebhook,
  TOKENS_PATH,
  webhookDeliveries,
  webhooks,
  WEBHOOKS_PATH,
  type ApiToken,
  type MadeToken,
  type MadeWebhook,
  type TokenRequest,
  type Webhook,
  type WebhookDelivery,
  type WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import type { Observable } from 'rxjs';
import { answerIn, askServer, doneIn } from '../../form/ask-server';

/** What administrators do for programs, over HTTP. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class InterfaceApi {
  tokens(): Observable<ApiToken[]> {
    return askServer({ path: TOKENS_PATH, method: 'GET' }, answerIn(apiTokens));
  }

  makeToken(body: TokenRequest): Observable<MadeToken> {
    return askServer({ path: TOKENS_PATH, method: 'POST', body }, answerIn(madeToken));
  }

  revokeToken(id: string): Observable<null> {
    return askServer({ path: `${TOKENS_PATH}/${id}`, method: 'DELETE' }, doneIn);
  }

  webhooks(): Observable<Webhook[]> {
    return askServer({ path: WEBHOOKS_PATH, method: 'GET' }, answerIn(webhooks));
  }

  makeWebhook(body: WebhookRequest): Observable<MadeWebhook> {
    return askServer({ path: WEBHOOKS_PATH, method: 'POST', body }, answerIn(madeWebhook));
  }

  pauseWebhook(id: string, paused: boolean): Observable<null> {
    const path = `${WEBHOOKS_PATH}/${id}`;
    return askServer({ path, method: 'PATCH', body: { paused } }, doneIn);
  }

  removeWebhook(id: string): Observable<null> {
    return askServer({ path: `${WEBHOOKS_PATH}/${id}`, method: 'DELETE' }, doneIn);
  }

  /** How the test went is the first of the log. */
  testWebhook(id: string): Observable<WebhookDelivery[]> {
    const path = `${WEBHOOKS_PATH}/${id}/test`;
    return askServer({ path, method: 'POST' }, answerIn(webhookDeliveries));
  }

  deliveries(id: string): Observable<WebhookDelivery[]> {
    const path = `${WEBHOOKS_PATH}/${id}/deliveries`;
    return askServer({ path, method: 'GET' }, answerIn(webhookDeliveries));
  }
}
