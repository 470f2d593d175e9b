import { CLIENT_MESSAGES, httpError } from '@lets-meet/signaling-contracts';
import { TOKEN_SCOPES, type TokenScope } from '@lets-meet/signaling-contracts/administration';
import { randomUUID } from 'node:crypto';
import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';

import { SessionService } from '../sessions/session-service.js';
import { TokenService } from '../tokens/token-service.js';
import { TestApp, type Route } from '../testing/test-app.js';
import { TestClient } from '../testing/test-client.js';
import type { AccessRule } from './access.js';

/** Who may use what: a new route has to be put here, with a decision. In the order of the paths. */
const RULES: Readonly<Record<string, AccessRule>> = {
  'POST /api/account/password': 'member',
  'GET /api/account/profile': 'member',
  'PUT /api/account/profile': 'member',
  'PUT /api/account/picture': 'member',
  'DELETE /api/account/picture': 'member',
  'GET /api/account/sessions': 'member',
  'DELETE /api/account/sessions': 'member',
  'DELETE /api/account/sessions/:id': 'member',
  'GET /api/calls': 'signed-in',
  'DELETE /api/calls': 'signed-in',
  'GET /api/calls/missed': 'signed-in',
  'POST /api/calls/seen': 'signed-in',
  // Guests see who is here, and nobody else.
  'GET /api/directory': 'member',
  'GET /api/directory/favourites': 'member',
  'PUT /api/directory/favourites/:id': 'member',
  'DELETE /api/directory/favourites/:id': 'member',
  'GET /api/admin/people': 'administrator',
  'POST /api/admin/people/invitations': 'administrator',
  'POST /api/admin/people/import': 'administrator',
  'POST /api/admin/people/import/plan': 'administrator',
  'DELETE /api/admin/people/invitations/:id': 'administrator',
  'PATCH /api/admin/people/:id': 'administrator',
  'DELETE /api/admin/people/:id': 'administrator',
  'POST /api/admin/people/:id/reset-link': 'administrator',
  'DELETE /api/admin/people/:id/sessions': 'administrator',
  'GET /api/docs': 'anyone',
  'GET /api/logo/:name': 'anyone',
  'POST /api/admin/settings/logo': 'administrator',
  'POST /api/link': 'anyone',
  'POST /api/link/invitation': 'anyone',
  'POST /api/link/reset': 'anyone',
  'GET /api/openapi.json': 'anyone',
  'GET /api/pictures/:picture': 'signed-in',
  'POST /api/register': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'anyone',
  'POST /api/set-up': 'anyone',
  'POST /api/set-up/look': 'anyone',
  'GET /api/sign-in/oidc': 'anyone',
  'GET /api/sign-in/oidc/callback': 'anyone',
  'PUT /api/status': 'signed-in',
  'GET /api/admin/audit': 'administrator',
  'GET /api/admin/audit.csv': 'administrator',
  'GET /api/admin/calls': 'administrator',
  'GET /api/admin/calls.csv': 'administrator',
  'GET /api/admin/calls/running': 'administrator',
  'POST /api/admin/calls/running/:id/stop': 'administrator',
  'GET /api/admin/guests': 'administrator',
  'POST /api/admin/guests/:id/removal': 'administrator',
  'DELETE /api/admin/guests/blocks/:id': 'administrator',
  'GET /api/admin/overview': 'administrator',
  'GET /api/admin/overview/history': 'administrator',
  'GET /api/admin/settings': 'administrator',
  'GET /api/admin/notices': 'administrator',
  'PUT /api/admin/notices/announcement': 'administrator',
  'DELETE /api/admin/notices/announcement': 'administrator',
  'PUT /api/admin/notices/maintenance': 'administrator',
  'DELETE /api/admin/notices/maintenance': 'administrator',
  'GET /api/admin/tokens': 'administrator',
  'POST /api/admin/tokens': 'administrator',
  'DELETE /api/admin/tokens/:id': 'administrator',
  'GET /api/admin/webhooks': 'administrator',
  'POST /api/admin/webhooks': 'administrator',
  'PATCH /api/admin/webhooks/:id': 'administrator',
  'DELETE /api/admin/webhooks/:id': 'administrator',
  'POST /api/admin/webhooks/:id/test': 'administrator',
  'GET /api/admin/webhooks/:id/deliveries': 'administrator',
  'POST /api/admin/settings/changes': 'administrator',
  'POST /api/admin/settings/undo': 'administrator',
  // For who asks on the server's own machine, or has the token.
  'GET /metrics': 'anyone',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
};

/** What a token has to be allowed: no token is let in where none stands here. A route of the console has to be here or below. */
const SCOPES: Readonly<Record<string, TokenScope>> = {
  'GET /api/admin/people': 'people:read',
  'POST /api/admin/people/invitations': 'people:write',
  'POST /api/admin/people/import': 'people:write',
  'POST /api/admin/people/import/plan': 'people:write',
  'GET /api/admin/guests': 'people:read',
  'POST /api/admin/guests/:id/removal': 'people:write',
  'DELETE /api/admin/guests/blocks/:id': 'people:write',
  'DELETE /api/admin/people/invitations/:id': 'people:write',
  'PATCH /api/admin/people/:id': 'people:write',
  'DELETE /api/admin/people/:id': 'people:write',
  'POST /api/admin/people/:id/reset-link': 'people:write',
  'DELETE /api/admin/people/:id/sessions': 'people:write',
  'GET /api/admin/calls': 'calls:read',
  'GET /api/admin/calls.csv': 'calls:read',
  'GET /api/admin/calls/running': 'calls:read',
  'POST /api/admin/calls/running/:id/stop': 'calls:write',
  'GET /api/admin/audit': 'audit:read',
  'GET /api/admin/audit.csv': 'audit:read',
  'GET /api/admin/overview': 'metrics:read',
  'GET /api/admin/overview/history': 'metrics:read',
  'GET /api/admin/notices': 'settings:read',
  'PUT /api/admin/notices/announcement': 'settings:write',
  'DELETE /api/admin/notices/announcement': 'settings:write',
  'PUT /api/admin/notices/maintenance': 'settings:write',
  'DELETE /api/admin/notices/maintenance': 'settings:write',
  'GET /api/admin/settings': 'settings:read',
  'POST /api/admin/settings/changes': 'settings:write',
  'POST /api/admin/settings/logo': 'settings:write',
  'POST /api/admin/settings/undo': 'settings:write',
};

/** What of the console is for people only. */
const NOT_FOR_TOKENS = [
  'GET /api/admin/tokens',
  'POST /api/admin/tokens',
  'DELETE /api/admin/tokens/:id',
  'GET /api/admin/webhooks',
  'POST /api/admin/webhooks',
  'PATCH /api/admin/webhooks/:id',
  'DELETE /api/admin/webhooks/:id',
  'POST /api/admin/webhooks/:id/test',
  'GET /api/admin/webhooks/:id/deliveries',
];

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
      await app.get(AccountStore).add(account, Date.now(), nothingBesides);
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
  async function answer(
    { method, path }: Route,
    headers: Readonly<Record<string, string>>,
  ): Promise<string> {
    const response = await fetch(app.url + path.replaceAll(/:\w+/g, randomUUID()), {
      method,
      headers,
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
        expect(await answer(route, { Cookie: await cookieOf(visitor) }))
          .withContext(`${route.method} ${route.path} for ${visitor}`)
          .toBe(expected);
      }
    }
  });

  it('is decided of the whole console for tokens as well', () => {
    const routes = app.routes().map(({ method, path }) => `${method} ${path}`);
    const ofConsole = routes.filter((route) => RULES[route] === 'administrator').sort();
    expect([...Object.keys(SCOPES), ...NOT_FOR_TOKENS].sort()).toEqual(ofConsole);
    expect([...new Set(Object.values(SCOPES))].sort()).toEqual([...TOKEN_SCOPES].sort());
  });

  /** The token of an administrator, with this scope. */
  async function tokenWith(...scopes: TokenScope[]): Promise<{ ownerId: string; bearer: object }> {
    const person = { id: randomUUID(), name: `Owner ${randomUUID()}`.slice(0, 40) };
    const account = {
      ...person,
      username: person.id,
      role: 'administrator',
      passwordHash: '',
    } as const;
    await app.get(AccountStore).add(account, Date.now(), nothingBesides);
    const wanted = { name: 'Import', scopes, days: 1 };
    const made = await app.get(TokenService).make(wanted, { person, address: '127.0.0.1' });
    return { ownerId: person.id, bearer: { Authorization: `Bearer ${made?.token ?? ''}` } };
  }

  it('holds for tokens, by their scope, whatever cookie is there besides', async () => {
    const Cookie = await cookieOf('administrator');
    for (const scope of TOKEN_SCOPES) {
      const { bearer } = await tokenWith(scope);
      for (const route of app.routes()) {
        const name = `${route.method} ${route.path}`;
        const isLetIn = RULES[name] === 'anyone' || SCOPES[name] === scope;
        expect(await answer(route, { Cookie, ...bearer }))
          .withContext(`${name} for ${scope}`)
          .toBe(isLetIn ? 'let in' : '403 forbidden');
      }
    }
  });

  it('is nothing for a token that is over, revoked, or of somebody who is no administrator any more', async () => {
    const account = app.database.updateTable('account');
    const token = app.database.updateTable('api_token').set({ expires_at: 1 });
    for (const end of [
      (id: string) => account.set({ role: 'member' }).where('id', '=', id).execute(),
      (id: string) => account.set({ disabled_at: 1 }).where('id', '=', id).execute(),
      (id: string) => app.database.deleteFrom('account').where('id', '=', id).execute(),
      (id: string) => token.where('owner_id', '=', id).execute(),
      (id: string) => app.database.deleteFrom('api_token').where('owner_id', '=', id).execute(),
    ]) {
      const { ownerId, bearer } = await tokenWith('people:read');
      const route = { method: 'GET', path: '/api/admin/people' };
      expect(await answer(route, { ...bearer })).toBe('let in');
      await end(ownerId);
      expect(await answer(route, { ...bearer })).toBe('401 unauthorized');
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
