import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type {
  ApiToken,
  TokenRequest,
  Webhook,
  WebhookDelivery,
  WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import { map, switchMap, tap, type Observable } from 'rxjs';
import { consoleProblem } from '../console-problem';
import { InterfaceApi } from './interface-api';

/** What was just made, and is shown this once. */
export interface MadeSecret {
  readonly of: 'token' | 'webhook';
  readonly text: string;
}

/** What a webhook was told. */
export interface DeliveryLog {
  readonly webhook: Webhook;
  readonly deliveries: readonly WebhookDelivery[];
}

/** Tokens and webhooks as the server has them, and what is done with them: after each thing they are asked for anew. */
@Injectable()
export class InterfaceShelf {
  private readonly api = inject(InterfaceApi);
  private readonly destroyRef = inject(DestroyRef);

  readonly tokens = signal<readonly ApiToken[] | null>(null);
  readonly webhooks = signal<readonly Webhook[] | null>(null);
  readonly secret = signal<MadeSecret | null>(null);
  readonly log = signal<DeliveryLog | null>(null);
  /** What did not work last. */
  readonly problem = signal<string | null>(null);

  load(): void {
    this.run(this.loadTokens());
    this.run(this.loadWebhooks());
  }

  makeToken(wanted: TokenRequest): void {
    this.run(
      this.api.makeToken(wanted).pipe(
        tap(({ token }) => {
          this.secret.set({ of: 'token', text: token });
        }),
        switchMap(() => this.loadTokens()),
      ),
    );
  }

  revokeToken({ id }: ApiToken): void {
    this.run(this.api.revokeToken(id).pipe(switchMap(() => this.loadTokens())));
  }

  makeWebhook(wanted: WebhookRequest): void {
    this.run(
      this.api.makeWebhook(wanted).pipe(
        tap(({ secret }) => {
          this.secret.set({ of: 'webhook', text: secret });
        }),
        switchMap(() => this.loadWebhooks()),
      ),
    );
  }

  pause({ id, pausedAt }: Webhook): void {
    const paused = pausedAt === null;
    this.run(this.api.pauseWebhook(id, paused).pipe(switchMap(() => this.loadWebhooks())));
  }

  removeWebhook({ id }: Webhook): void {
    this.run(this.api.removeWebhook(id).pipe(switchMap(() => this.loadWebhooks())));
  }

  test(webhook: Webhook): void {
    this.show(webhook, this.api.testWebhook(webhook.id));
  }

  showLog(webhook: Webhook): void {
    this.show(webhook, this.api.deliveries(webhook.id));
  }

  private show(webhook: Webhook, asked: Observable<readonly WebhookDelivery[]>): void {
    this.run(
      asked.pipe(
        tap((deliveries) => {
          this.log.set({ webhook, deliveries });
        }),
      ),
    );
  }

  private loadTokens(): Observable<null> {
    return this.api.tokens().pipe(
      map((tokens) => {
        this.tokens.set(tokens);
        return null;
      }),
    );
  }

  private loadWebhooks(): Observable<null> {
    return this.api.webhooks().pipe(
      map((webhooks) => {
        this.webhooks.set(webhooks);
        return null;
      }),
    );
  }

  private run(done: Observable<unknown>): void {
    this.problem.set(null);
    done.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      error: (error: unknown) => {
        this.problem.set(consoleProblem(error));
      },
    });
  }
}
