import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type {
  ApiToken,
  TokenRequest,
  Webhook,
  WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import { ConfirmDialog } from '../../form/confirm-dialog';
import { FormProblem } from '../../form/form-problem';
import { DataTable } from '../../table/data-table';
import { LocalRows } from '../../table/local-rows';
import { TableCell } from '../../table/table-cell';
import { DeliveryLogDialog } from './delivery-log-dialog';
import {
  TOKEN_ACTIONS,
  TOKEN_COLUMNS,
  TOKEN_EXPIRY,
  WEBHOOK_ACTIONS,
  WEBHOOK_COLUMNS,
} from './interface-columns';
import { InterfaceShelf, type MadeSecret } from './interface-shelf';
import { SecretDialog } from './secret-dialog';
import { TokenDialog } from './token-dialog';
import { WebhookDialog } from './webhook-dialog';

/** `API`: what lets programs in, and whom the server tells what happens. */
@Component({
  selector: 'lm-interface-page',
  imports: [
    ConfirmDialog,
    DataTable,
    DeliveryLogDialog,
    FormProblem,
    MatButton,
    SecretDialog,
    TableCell,
    TokenDialog,
    WebhookDialog,
  ],
  providers: [InterfaceShelf],
  templateUrl: './interface-page.html',
  styleUrls: ['../console-sections.scss', './interface-page.scss'],
})
export class InterfacePage {
  private readonly shelf = inject(InterfaceShelf);

  protected readonly tokenColumns = TOKEN_COLUMNS;
  protected readonly tokenExpiry = TOKEN_EXPIRY;
  protected readonly tokenActions = TOKEN_ACTIONS;
  protected readonly tokens = new LocalRows(
    this.shelf.tokens,
    TOKEN_COLUMNS,
    { by: 'name', direction: 'asc' },
    'tokens',
  );
  protected readonly webhookColumns = WEBHOOK_COLUMNS;
  protected readonly webhookActions = WEBHOOK_ACTIONS;
  protected readonly webhooks = new LocalRows(
    this.shelf.webhooks,
    WEBHOOK_COLUMNS,
    { by: 'url', direction: 'asc' },
    'webhooks',
  );
  protected readonly secret = this.shelf.secret;
  protected readonly log = this.shelf.log;
  protected readonly problem = this.shelf.problem;

  /** Which dialog is open, beside those that show an answer. */
  protected readonly making = signal<'token' | 'webhook' | null>(null);
  protected readonly revoking = signal<ApiToken | null>(null);
  protected readonly removing = signal<Webhook | null>(null);

  protected readonly removeText = $localize`Remove`;
  protected readonly revokeText = $localize`Revoke`;

  constructor() {
    this.shelf.load();
  }

  protected idOf({ id }: ApiToken | Webhook): string {
    return id;
  }

  protected isOver({ expiresAt }: ApiToken): boolean {
    return expiresAt <= Date.now();
  }

  protected labelOf(action: string, of: string): string {
    return $localize`${action}:action: – ${of}:what:`;
  }

  protected headingOf({ of }: MadeSecret): string {
    return of === 'token' ? $localize`The token is made` : $localize`The webhook is made`;
  }

  protected whatOf({ of }: MadeSecret): string {
    return of === 'token'
      ? $localize`A program shows it with each request, as Authorization: Bearer.`
      : $localize`With this secret the receiver finds out that a message is from this server.`;
  }

  protected labelOfSecret({ of }: MadeSecret): string {
    return of === 'token' ? $localize`Token` : $localize`Secret`;
  }

  protected makeToken(wanted: TokenRequest): void {
    this.making.set(null);
    this.shelf.makeToken(wanted);
  }

  protected makeWebhook(wanted: WebhookRequest): void {
    this.making.set(null);
    this.shelf.makeWebhook(wanted);
  }

  protected revoke(token: ApiToken, yes: boolean): void {
    this.revoking.set(null);
    if (yes) this.shelf.revokeToken(token);
  }

  protected remove(webhook: Webhook, yes: boolean): void {
    this.removing.set(null);
    if (yes) this.shelf.removeWebhook(webhook);
  }

  protected pause(webhook: Webhook): void {
    this.shelf.pause(webhook);
  }

  protected test(webhook: Webhook): void {
    this.shelf.test(webhook);
  }

  protected showLog(webhook: Webhook): void {
    this.shelf.showLog(webhook);
  }
}
