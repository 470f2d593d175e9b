import { madeToken, TOKENS_PATH } from '@lets-meet/signaling-contracts/administration';
import { PEOPLE_PATH } from '@lets-meet/signaling-contracts/members';
import { FREE_FAILURES } from '../accounts/attempt-policy.js';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANN = { username: 'ann', name: 'Ann', password: 'quiet harbour at seven' };

describe('a token of the API', () => {
  let server: TestServer;
  let ann: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    ann = await server.setUp(ANN);
  });
  afterEach(() => server.stop());

  async function make(...scopes: readonly string[]): Promise<{ id: string; token: string }> {
    const body = { name: 'Import', scopes, days: 7 };
    return madeToken.parse(await (await server.as(ann, 'POST', TOKENS_PATH, body)).json());
  }

  const ask = (token: string, init: RequestInit = {}, headers = {}): Promise<Response> =>
    server.request(init.method === 'POST' ? `${PEOPLE_PATH}/invitations` : PEOPLE_PATH, {
      ...init,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    });

  it('does what its scopes say, in the name of both in the audit log, and is seen to be used', async () => {
    const { token } = await make('people:write');
    const body = JSON.stringify({ role: 'member', name: null });
    expect((await ask(token, { method: 'POST', body })).status).toBe(201);
    const log = await (
      await server.as(ann, 'GET', '/api/admin/audit?action=person-invited')
    ).json();
    expect(log).toEqual(
      jasmine.objectContaining({
        entries: [jasmine.objectContaining({ actor: { id: ann.person.id, name: 'Import (Ann)' } })],
      }),
    );
    const [listed] = (await (await server.as(ann, 'GET', TOKENS_PATH)).json()) as readonly object[];
    expect(listed).toEqual(
      jasmine.objectContaining({
        ...{ name: 'Import', scopes: ['people:write'], lastUsedAt: jasmine.any(Number) },
      }),
    );
    expect(JSON.stringify(listed)).not.toContain(token);
  });

  it('is worth nothing once it is revoked', async () => {
    const { id, token } = await make('people:read');
    expect((await ask(token)).status).toBe(200);
    expect((await server.as(ann, 'DELETE', `${TOKENS_PATH}/${id}`)).status).toBe(204);
    expect((await ask(token)).status).toBe(401);
    expect((await server.as(ann, 'DELETE', `${TOKENS_PATH}/${id}`)).status).toBe(404);
  });

  it('is not taken from the page of somebody else', async () => {
    const { token } = await make('people:write');
    const body = JSON.stringify({ role: 'member', name: null });
    const origin = { Origin: 'https://elsewhere.example' };
    expect((await ask(token, { method: 'POST', body }, origin)).status).toBe(403);
  });

  it('makes wait who tries many wrong ones, and nobody who has a right one', async () => {
    const { token } = await make('people:read');
    const statuses: number[] = [];
    for (let tried = 0; tried <= FREE_FAILURES.address; tried++) {
      statuses.push((await ask(`lm_wrong${tried}`)).status);
    }
    expect(statuses.slice(0, -1)).toEqual(Array.from({ length: FREE_FAILURES.address }, () => 401));
    const refused = await ask('lm_wrong');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await ask(token)).status).toBe(200);
  });

  it('lets Prometheus in from elsewhere, where it is allowed to', async () => {
    const elsewhere = { 'X-Forwarded-For': '203.0.113.9' };
    const metrics = async (token: string): Promise<number> => {
      const headers = { ...elsewhere, Authorization: `Bearer ${token}` };
      return (await server.request('/metrics', { headers })).status;
    };
    expect(await metrics((await make('metrics:read')).token)).toBe(200);
    expect(await metrics((await make('people:read')).token)).toBe(403);
  });

  it('is not made without a scope, nor for ever', async () => {
    for (const wish of [{ scopes: [] }, { scopes: ['people:own'] }, { days: 400 }, { name: ' ' }]) {
      const body = { ...{ name: 'Import', scopes: ['people:read'], days: 7 }, ...wish };
      expect((await server.as(ann, 'POST', TOKENS_PATH, body)).status).toBe(400);
    }
  });
});
