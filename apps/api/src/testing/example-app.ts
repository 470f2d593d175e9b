import { AccountStore } from '../accounts/account-store.js';
import { LinkStore } from '../accounts/link-store.js';
import { hashPassword } from '../accounts/password-hash.js';
import { digestOf } from '../accounts/token.js';
import type { DescribedRoute } from '../openapi/described-routes.js';
import { EXAMPLES } from '../openapi/examples.js';
import { nothingBesides } from '../persistence/besides.js';
import { PictureStore } from '../profiles/picture-store.js';
import { SessionService } from '../sessions/session-service.js';
import { SettingStore } from '../settings/setting-store.js';
import { Settings } from '../settings/settings.js';
import { TokenStore } from '../tokens/token-store.js';
import { WebhookStore } from '../webhooks/webhook-store.js';
import { TestApp } from './test-app.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const ANN = { id: 'c2a4e6f8-1b3d-4f5a-8c7e-9b0d2f4a6c81', name: 'Ann Berg' };

let passwordHash: Promise<string> | undefined;

/** The server that the examples of the document are about, and its administrator, who sends them. */
export class ExampleApp {
  private constructor(
    private readonly app: TestApp,
    private readonly cookie: string,
  ) {}

  static async start(): Promise<ExampleApp> {
    const app = await TestApp.start();
    passwordHash ??= hashPassword(EXAMPLES.password);
    const now = Date.now();
    app.get(Settings).take({ selfRegistration: true });
    const account = { passwordHash: await passwordHash };
    const accounts = app.get(AccountStore);
    const { username, person, invitation: id } = EXAMPLES;
    await accounts.add(
      { ...ANN, username, role: 'administrator', ...account },
      now,
      nothingBesides,
    );
    await accounts.add(
      { id: person, username: 'ben', name: 'Ben', role: 'member', ...account },
      now,
      nothingBesides,
    );
    const expiresAt = now + DAY_MS;
    const links = app.get(LinkStore);
    const invited = { role: 'member', name: null, username: null } as const;
    const tokenDigest = digestOf(EXAMPLES.invitationToken);
    await links.addInvitations([{ id, tokenDigest, expiresAt, ...invited }], nothingBesides);
    const reset = { id: person, accountId: person, expiresAt };
    await links.addReset(digestOf(EXAMPLES.resetToken), reset, nothingBesides);
    await app
      .get(SettingStore)
      .change(
        { number: 1, name: 'ringSeconds', before: 45, after: 60, at: now, by: ANN.name },
        nothingBesides,
      );
    await app.database.transaction().execute((transaction) => {
      // Port 9 is for what is thrown away: the connection is refused at once.
      const webhook = {
        id: EXAMPLES.webhook,
        url: 'http://127.0.0.1:9/',
        secret: 'whsec_',
      } as const;
      return app.get(WebhookStore).add({ ...webhook, events: ['call.missed'] }, now, transaction);
    });
    await app.database.transaction().execute((transaction) => {
      const times = { createdAt: now, expiresAt };
      const token = { id: EXAMPLES.token, name: 'Import', ownerId: ANN.id, ...times };
      return app.get(TokenStore).add({ ...token, scopes: ['people:read'] }, 'none', transaction);
    });
    await app.get(PictureStore).put(ANN.id, {
      mediaType: 'image/webp',
      content: Buffer.from(EXAMPLES.pictureContent, 'base64'),
    });
    await app.database
      .insertInto('logo')
      .values({ name: EXAMPLES.logo, content: new Uint8Array(1) })
      .execute();
    const sessions = app.get(SessionService);
    await sessions.open({ person: ANN, role: 'administrator' });
    await app.database.updateTable('session').set({ id: EXAMPLES.session }).execute();
    const token = await sessions.open({ person: ANN, role: 'administrator' });
    await sessions.find(
      await sessions.open({ person: { id: EXAMPLES.guest, name: 'Gus' }, role: 'guest' }),
    );
    await app.database
      .insertInto('guest_block')
      .values({
        ...{ id: EXAMPLES.guestBlock, name: 'Hal', by: ANN.name },
        ...{ network: '192.0.2.7', token_digest: 'none', ends_at: expiresAt },
      })
      .execute();
    return new ExampleApp(app, `lets-meet=${token}`);
  }

  /** Sends the example of this route. */
  send({ method, path, description: { example = {} } }: DescribedRoute): Promise<Response> {
    const url = new URL(
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => example.path?.[name] ?? name),
      this.app.url,
    );
    for (const [name, value] of Object.entries(example.query ?? {})) {
      url.searchParams.set(name, String(value));
    }
    return fetch(url, {
      method,
      headers: { Cookie: this.cookie, 'Content-Type': 'application/json' },
      ...(example.body !== undefined && { body: JSON.stringify(example.body) }),
    });
  }

  stop(): Promise<void> {
    return this.app.stop();
  }
}
