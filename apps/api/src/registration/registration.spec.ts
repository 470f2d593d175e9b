import { sessionResponse } from '@lets-meet/signaling-contracts';
import { auditPage, AUDIT_PATH, GUESTS_PATH } from '@lets-meet/signaling-contracts/administration';
import { REGISTER_PATH } from '@lets-meet/signaling-contracts/members';
import { FREE_FAILURES } from '../accounts/attempt-policy.js';
import { cookieOf, TestServer } from '../testing/test-server.js';
import { TEST_DATABASES } from '../testing/on-each-database.js';
import type { DatabaseConfig } from '../config/config.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const BEN = { username: 'ben', name: 'Ben', password: 'violin tower anchor' };

for (const { name: databaseName, empty } of TEST_DATABASES) {
  describe(`registering, on ${databaseName}`, () => {
    let server: TestServer;

    async function start(variables: Readonly<Record<string, string>> = {}): Promise<void> {
      const set = { SELF_REGISTRATION: 'true', ...variables };
      server = await TestServer.start({ ...set, ...variablesOf(await empty()) });
    }

    beforeEach(() => start(), 30_000);
    afterEach(() => server.stop());

    function register(
      account: Readonly<Record<string, unknown>>,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Response> {
      return server.request(REGISTER_PATH, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(account),
      });
    }

    async function codeOf(response: Response): Promise<[number, unknown]> {
      return [response.status, ((await response.json()) as { code: unknown }).code];
    }

    it('makes a member, who is signed in by it and is taken down', async () => {
      const ana = await server.setUp(ANA);
      const response = await register(BEN);
      expect(response.status).toBe(201);
      expect(response.headers.getSetCookie().join()).toContain('HttpOnly');
      const { person, role } = sessionResponse.parse(await response.json());
      expect([person.name, role]).toEqual(['Ben', 'member']);
      const ben = await server.join({ person, cookie: cookieOf(response) });
      await ben.settled();
      expect((await server.signInAs(BEN)).person).toEqual(person);
      const log = await server.as(ana, 'GET', `${AUDIT_PATH}?action=account-registered`);
      const { entries } = auditPage.parse(await log.json());
      expect(entries.map(({ actor, subject, after }) => ({ actor, subject, after }))).toEqual([
        { actor: person, subject: 'ben', after: { name: 'Ben', role: 'member' } },
      ]);
    });

    it('says what does not fit, and makes nothing then', async () => {
      await server.setUp(ANA);
      await server.join(await server.signIn('Gus'));
      const wrong = [
        [{ username: 'two words' }, [400, 'invalid-username']],
        [{ name: ' ' }, [400, 'invalid-name']],
        [{ password: 'too short' }, [400, 'password-too-short']],
        [{ password: 'password1234' }, [400, 'password-too-common']],
        [{ role: 'administrator' }, [400, 'invalid-request']],
        [{ username: 'ANA' }, [409, 'username-taken']],
        [{ name: 'ana' }, [409, 'name-taken']],
        [{ name: 'gus' }, [409, 'name-taken']],
      ] as const;
      for (const [change, refusal] of wrong) {
        expect(await codeOf(await register({ ...BEN, ...change })))
          .withContext(JSON.stringify(change))
          .toEqual([...refusal]);
      }
      expect((await register(BEN)).status).toBe(201);
    });

    it('gives nobody the user name of somebody as the name that is shown', async () => {
      await server.setUp({ ...ANA, username: 'administrator' });
      const posing = await register({ ...BEN, name: 'Administrator' });
      expect(await codeOf(posing)).toEqual([409, 'name-taken']);
    });

    it('keeps the name that one has here as a guest', async () => {
      await server.setUp(ANA);
      const guest = await server.signIn('Ben');
      const here = await server.join(guest);
      expect((await register(BEN, { Cookie: guest.cookie })).status).toBe(201);
      expect(await here.next('session-ended')).toEqual({ reason: 'signed-out' });
    });

    it('is refused until there is an administrator, and to the pages of others', async () => {
      expect(await codeOf(await register(BEN))).toEqual([403, 'not-set-up']);
      await server.setUp(ANA);
      const foreign = { Origin: 'https://elsewhere.example' };
      expect(await codeOf(await register(BEN, foreign))).toEqual([403, 'foreign-origin']);
    });

    it('is refused to a guest whom an administrator keeps out', async () => {
      const ana = await server.setUp(ANA);
      const guest = await server.signIn('Gus');
      await server.join(guest);
      const removal = { block: { hours: 1, address: false } };
      await server.as(ana, 'POST', `${GUESTS_PATH}/${guest.person.id}/removal`, removal);
      expect(await codeOf(await register(BEN, { Cookie: guest.cookie }))).toEqual([
        403,
        'guest-blocked',
      ]);
    });

    it('makes an address wait after many, those that succeeded among them', async () => {
      await server.setUp(ANA);
      const now = Date.now();
      spyOn(Date, 'now').and.returnValue(now);
      expect((await register(BEN)).status).toBe(201);
      for (let time = 1; time < FREE_FAILURES.address; time++) await register(BEN);
      const refused = await register({ ...BEN, username: 'cas', name: 'Cas' });
      expect(await codeOf(refused)).toEqual([429, 'too-many-attempts']);
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
      const signIn = { kind: 'account', username: ANA.username, password: ANA.password };
      expect((await server.postSession(signIn)).status).toBe(201);
    });
  });
}

describe('registering, where nobody has decided that people may', () => {
  it('is refused', async () => {
    const server = await TestServer.start();
    await server.setUp(ANA);
    const response = await server.request(REGISTER_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(BEN),
    });
    expect([response.status, await response.json()]).toEqual([403, { code: 'registration-off' }]);
    await server.stop();
  });
});

/** As the environment names a database; one in memory is what a test has anyway. */
function variablesOf(database: DatabaseConfig): Readonly<Record<string, string>> {
  return database.kind === 'postgres' ? { DATABASE_URL: database.url } : {};
}
