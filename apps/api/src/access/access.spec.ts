import { CLIENT_MESSAGES, httpError } from '@lets-meet/signaling-contracts';
import { randomUUID } from 'node:crypto';
import { AccountStore } from '../accounts/account-store.js';

import { SessionService } from '../sessions/session-service.js';
import { TestApp, type Route } from '../testing/test-app.js';
import { TestClient } from '../testing/test-client.js';
import type { AccessRule } from './access.js';

/** Who may use what: a new route has to be put here, with a decision. In the order of the paths. */
const RULES: Readonly<Record<string, AccessRule>> = {
  'POST /api/account/password': 'member',
  'GET /api/account/sessions': 'member',
  'DELETE /api/account/sessions': 'member',
  'DELETE /api/account/sessions/:id': 'member',
  'GET /api/admin/people': 'administrator',
  'POST /api/admin/people/invitations': 'administrator',
  'DELETE /api/admin/people/invitations/:id': 'administrator',
  'PATCH /api/admin/people/:id': 'administrator',
  'DELETE /api/admin/people/:id': 'administrator',
  'POST /api/admin/people/:id/reset-link': 'administrator',
  'DELETE /api/admin/people/:id/sessions': 'administrator',
  'GET /api/docs': 'anyone',
  'POST /api/link': 'anyone',
  'POST /api/link/invitation': 'anyone',
  'POST /api/link/reset': 'anyone',
  'GET /api/openapi.json': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'anyone',
  'POST /api/set-up': 'anyone',
  'GET /api/sign-in/oidc': 'anyone',
  'GET /api/sign-in/oidc/callback': 'anyone',
  'GET /api/admin/audit': 'administrator',
  'GET /api/admin/audit.csv': 'administrator',
  'GET /api/admin/overview': 'administrator',
  'GET /api/admin/settings': 'administrator',
  'POST /api/admin/settings/changes': 'administrator',
  'POST /api/admin/settings/undo': 'administrator',
  // For who asks on the server's own machine, or has the token.
  'GET /metrics': 'anyone',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
};

const VISITORS = ['nobody', 'expired', 'disabled', 'guest', 'member', 'administrator'] as const;
type Visitor = (typeof VISITORS)[number];

/** Whom each rule lets in. */
const ALLOWED: Readonly<Record<AccessRule, readonly Visitor[]>> = {
  anyone: VISITORS,
  'signed-in': ['guest', 'member', 'administrator'],
  member: ['member', 'administrator'],
  administrator: ['administrator'],
};

/** What visitors are told that a rule keeps out. */
const REFUSALS: Readonly<Record<Visitor, string>> = {
  nobody: '401 unauthorized',
  expired: '401 unauthorized',
  disabled: '401 unauthorized',
  guest: '403 forbidden',
  member: '403 forbidden',
  administrator: '403 forbidden',
};

describe('who may use what', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  /** The cookie of a visitor of this kind, each time a new one: some routes end the session, or the account. */
  async function cookieOf(visitor: Visitor): Promise<string> {
    if (visitor === 'nobody') return '';
    const person = { id: randomUUID(), name: `Visitor ${randomUUID()}`.slice(0, 40) };
    const role = visitor === 'expired' || visitor === 'disabled' ? 'administrator' : visitor;
    if (role !== 'guest') {
      const account = { ...person, username: person.id, role, passwordHash: 'hash' };
      await app.get(AccountStore).add(account, Date.now());
    }
    const token = await app.get(SessionService).open({ person, role });
    if (visitor === 'expired') {
      const over = app.database.updateTable('session').set({ expires_at: 1 });
      await over.where('person_id', '=', person.id).execute();
    }
    if (visitor === 'disabled') {
      const account = app.database.updateTable('account').set({ disabled_at: 1 });
      await account.where('id', '=', person.id).execute();
    }
    return `lets-meet=${token}`;
  }

  /** What a visitor gets to hear: `let in`, the guard's refusal, or the failure of the server. */
  async function answer({ method, path }: Route, visitor: Visitor): Promise<string> {
    const response = await fetch(app.url + path.replaceAll(/:\w+/g, randomUUID()), {
      method,
      headers: { Cookie: await cookieOf(visitor) },
    });
    const { status } = response;
    // A route without a rule fails.
    if (status >= 500) return String(status);
    if (status !== 401 && status !== 403) {
      await response.body?.cancel();
      return 'let in';
    }
    const { code } = httpError.parse(await response.json());
    return code === 'unauthorized' || code === 'forbidden' ? `${status} ${code}` : 'let in';
  }

  it('is decided of every route there is', () => {
    const routes = app.routes().map(({ method, path }) => `${method} ${path}`);
    expect(routes.sort()).toEqual(Object.keys(RULES).sort());
  });

  it('holds for every route and every kind of visitor', async () => {
    for (const route of app.routes()) {
      const rule = RULES[`${route.method} ${route.path}`] ?? 'administrator';
      for (const visitor of VISITORS) {
        const expected = ALLOWED[rule].includes(visitor) ? 'let in' : REFUSALS[visitor];
        expect(await answer(route, visitor))
          .withContext(`${route.method} ${route.path} for ${visitor}`)
          .toBe(expected);
      }
    }
  });

  it('is every message for who is signed in, and none for others, who get no socket', async () => {
    for (const visitor of VISITORS) {
      const client = new TestClient(app.url, undefined, {
        headers: { Cookie: await cookieOf(visitor) },
      });
      if (ALLOWED['signed-in'].includes(visitor)) {
        for (const event of Object.keys(CLIENT_MESSAGES)) {
          // Nothing that fits: whether it is taken is all that is asked.
          expect(await client.askAnything(event, null)).toEqual(
            jasmine.objectContaining({ ok: false, code: 'invalid-payload' }),
          );
        }
        client.drop();
      } else {
        expect(await client.refusal())
          .withContext(visitor)
          .toBe('unauthorized');
      }
    }
  });
});
