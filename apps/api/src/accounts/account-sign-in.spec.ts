import { SESSION_PATH, sessionResponse } from '@lets-meet/signaling-contracts';
import { cookieOf, TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana.novak', name: 'Ana Novak', password: 'tower anchor violin' };

describe('the account of somebody', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start();
    await server.setUp(ANA);
  });
  afterEach(() => server.stop());

  function post(
    { username, password }: Pick<typeof ANA, 'username' | 'password'>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return server.postSession({ kind: 'account', username, password }, headers);
  }

  async function codeOf(response: Response): Promise<[number, unknown]> {
    return [response.status, ((await response.json()) as { code: unknown }).code];
  }

  it('opens with the user name, however it is spelled, and the password', async () => {
    const response = await post({ ...ANA, username: ' Ana.NOVAK' });
    expect(response.status).toBe(201);
    const { person, role } = sessionResponse.parse(await response.json());
    expect([person.name, role]).toEqual(['Ana Novak', 'administrator']);
    const who = await server.request(SESSION_PATH, { headers: { Cookie: cookieOf(response) } });
    expect(await who.json()).toEqual({ person, role });
  });

  it('is the same person in every browser, with a session for each', async () => {
    const [one, other] = [await server.signInAs(ANA), await server.signInAs(ANA)];
    expect(one.person).toEqual(other.person);
    expect(one.cookie).not.toBe(other.cookie);
    const [first, second] = [await server.join(one), await server.join(other)];
    await server.request(SESSION_PATH, { method: 'DELETE', headers: { Cookie: one.cookie } });
    expect(await first.next('session-ended')).toEqual({ reason: 'signed-out' });
    await second.settled();
  });

  it('gets a new token with every sign-in, and the one before it is worth nothing', async () => {
    const before = await server.signInAs(ANA);
    const response = await post(ANA, { Cookie: before.cookie });
    expect(cookieOf(response)).not.toBe(before.cookie);
    const who = await server.request(SESSION_PATH, { headers: { Cookie: before.cookie } });
    expect(who.status).toBe(204);
  });

  it('answers the same for a user name that nobody has as for a wrong password', async () => {
    const wrong = await post({ ...ANA, password: 'not the password' });
    const unknown = await post({ ...ANA, username: 'nobody' });
    const neither = await post({ username: 'no user name\u0007', password: '' });
    const [expected, ...others] = await Promise.all([wrong, unknown, neither].map(codeOf));
    expect(expected).toEqual([403, 'wrong-credentials']);
    expect(others).toEqual([
      [403, 'wrong-credentials'],
      [403, 'wrong-credentials'],
    ]);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('makes wait after five wrong passwords, also who has the right one then', async () => {
    // Time stands still: the first wait is a second, which five checks of a password can take.
    const now = Date.now();
    spyOn(Date, 'now').and.returnValue(now);
    for (let time = 0; time < 5; time++) await post({ ...ANA, password: 'not the password' });
    const refused = await post(ANA);
    expect(await codeOf(refused)).toEqual([429, 'too-many-attempts']);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await post({ ...ANA, username: 'nobody' })).status).toBe(403);
  });

  it('has a name that no guest can take', async () => {
    for (const name of ['ana  novak', 'ANA.NOVAK']) {
      const response = await server.postSession({ kind: 'guest', name });
      expect(await codeOf(response)).toEqual([409, 'name-reserved']);
    }
  });

  it('opens from its own pages only', async () => {
    const foreign = await post(ANA, { Origin: 'https://elsewhere.example' });
    expect(await codeOf(foreign)).toEqual([403, 'foreign-origin']);
  });
});
