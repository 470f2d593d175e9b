import { sessionResponse } from '@lets-meet/signaling-contracts';
import { LINK_PATH, madeLink, PEOPLE_PATH } from '@lets-meet/signaling-contracts/members';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const BEN = { username: 'ben', name: 'Ben', password: 'violin tower anchor' };

describe('a one-time link', () => {
  let server: TestServer;
  let ana: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    ana = await server.setUp(ANA);
  });
  afterEach(() => server.stop());

  /** An administrator makes a link. Gives its token. */
  async function tokenOf(path: string, body?: unknown): Promise<string> {
    const response = await server.as(ana, 'POST', PEOPLE_PATH + path, body);
    return madeLink.parse(await response.json()).path.split('#')[1] ?? '';
  }

  function post(path: string, body: unknown): Promise<Response> {
    return server.request(LINK_PATH + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async function answer(path: string, body: unknown): Promise<[number, unknown]> {
    const response = await post(path, body);
    return [response.status, await response.json()];
  }

  it('lets somebody make an account, in the role that they were invited to, and signs them in', async () => {
    const token = await tokenOf('/invitations', { role: 'administrator', name: 'Benno' });
    expect(await answer('', { token })).toEqual([
      200,
      { kind: 'invitation', name: 'Benno', username: null },
    ]);
    const response = await post('/invitation', { token, ...BEN });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie().join()).toContain('HttpOnly');
    const { person, role } = sessionResponse.parse(await response.json());
    expect([person.name, role]).toEqual(['Ben', 'administrator']);
    const notValid = [403, { code: 'link-not-valid' }];
    expect(await answer('/invitation', { token, ...BEN })).toEqual(notValid);
    expect(await answer('', { token })).toEqual(notValid);
  });

  it('says what does not fit, and can be used then', async () => {
    const token = await tokenOf('/invitations', { role: 'member', name: null });
    const wrong = [
      [{ token: 'guessed' }, 'link-not-valid'],
      [{ username: 'two words' }, 'invalid-username'],
      [{ name: ' ' }, 'invalid-name'],
      [{ password: 'too short' }, 'password-too-short'],
      [{ password: 'password1234' }, 'password-too-common'],
      [{ username: 'ANA' }, 'username-taken'],
      [{ name: 'ana' }, 'name-taken'],
      [{ role: 'administrator' }, 'invalid-request'],
    ] as const;
    for (const [change, code] of wrong) {
      const [, refusal] = await answer('/invitation', { token, ...BEN, ...change });
      expect(refusal).withContext(JSON.stringify(change)).toEqual({ code });
    }
    expect((await post('/invitation', { token, ...BEN })).status).toBe(201);
  });

  it('sets a new password, and signs out whoever knew the old one', async () => {
    const ben = await server.invite(ana, BEN);
    const here = await server.join(ben);
    const token = await tokenOf(`/${ben.person.id}/reset-link`);
    expect(await answer('', { token })).toEqual([200, { kind: 'reset', username: 'ben' }]);
    expect(await answer('/invitation', { token, ...BEN })).toEqual([
      403,
      { code: 'link-not-valid' },
    ]);
    const common = { token, password: 'password1234' };
    expect(await answer('/reset', common)).toEqual([400, { code: 'password-too-common' }]);
    expect((await post('/reset', { token, password: 'a new set of words' })).status).toBe(201);
    expect(await here.next('session-ended')).toEqual({ reason: 'signed-out' });
    const signIn = { kind: 'account', username: 'ben', password: BEN.password };
    expect((await server.postSession(signIn)).status).toBe(403);
    const anew = { ...signIn, password: 'a new set of words' };
    expect((await server.postSession(anew)).status).toBe(201);
  });
});
