import { sessionResponse, SET_UP_PATH } from '@lets-meet/signaling-contracts';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };

describe('the first start', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({ TRUST_PROXY: 'true' });
  });
  afterEach(() => server.stop());

  const elsewhere = { 'X-Forwarded-For': '203.0.113.9' };

  async function codeOf(response: Response): Promise<[number, unknown]> {
    return [response.status, ((await response.json()) as { code: unknown }).code];
  }

  it('lets guests of this machine in, and nobody from elsewhere', async () => {
    expect((await server.postSession({ kind: 'guest', name: 'Gus' })).status).toBe(201);
    const refused = await server.postSession({ kind: 'guest', name: 'Gil' }, elsewhere);
    expect(await codeOf(refused)).toEqual([403, 'not-set-up']);
  });

  it('makes the administrator, once, who is signed in by it', async () => {
    const made = await server.postSetUp(ANA);
    expect(made.status).toBe(201);
    expect(made.headers.getSetCookie().join()).toContain('HttpOnly');
    const { role } = sessionResponse.parse(await made.json());
    expect(role).toBe('administrator');
    const again = await server.postSetUp({ ...ANA, username: 'ben', name: 'Ben' });
    expect(await codeOf(again)).toEqual([403, 'link-not-valid']);
  });

  it('says whether the link is good, until it is used', async () => {
    const look = async (token: unknown): Promise<number> => {
      const body = JSON.stringify({ token });
      const headers = { 'Content-Type': 'application/json' };
      return (await server.request(`${SET_UP_PATH}/look`, { method: 'POST', headers, body }))
        .status;
    };
    expect(await look(server.setUpToken)).toBe(204);
    expect(await look('guessed')).toBe(403);
    await server.setUp(ANA);
    expect(await look(server.setUpToken)).toBe(403);
  });

  it('makes one of two at the same time', async () => {
    const both = await Promise.all([
      server.postSetUp(ANA),
      server.postSetUp({ ...ANA, username: 'ben', name: 'Ben' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
  });

  it('makes nothing without the link, and nothing that does not fit', async () => {
    const wrong = [
      [{ token: 'guessed' }, [403, 'link-not-valid']],
      [{ username: 'two words' }, [400, 'invalid-username']],
      [{ name: ' ' }, [400, 'invalid-name']],
      [{ password: 'too short' }, [400, 'password-too-short']],
      [{ password: 'password1234' }, [400, 'password-too-common']],
      [{ surplus: 1 }, [400, 'invalid-request']],
    ] as const;
    for (const [change, refusal] of wrong) {
      expect(await codeOf(await server.postSetUp({ ...ANA, ...change })))
        .withContext(JSON.stringify(change))
        .toEqual([...refusal]);
    }
    expect((await server.postSetUp(ANA)).status).toBe(201);
  });

  it('opens the door to guests from everywhere, where they are allowed', async () => {
    await server.setUp(ANA);
    expect((await server.postSession({ kind: 'guest', name: 'Gil' }, elsewhere)).status).toBe(201);
  });

  it('closes it to all, those who are in among them, where they are not', async () => {
    const gus = await server.join(await server.signIn('Gus'));
    await server.setUp({ ...ANA, guests: false });
    expect(await gus.next('session-ended')).toEqual({ reason: 'guests-off' });
    const refused = await server.postSession({ kind: 'guest', name: 'Gil' });
    expect(await codeOf(refused)).toEqual([403, 'guests-not-allowed']);
  });

  it('gives the name to the administrator where a guest had it', async () => {
    const gus = await server.join(await server.signIn('Ana'));
    const ana = await server.join(await server.setUp(ANA));
    expect(await gus.next('session-ended')).toEqual({ reason: 'signed-out' });
    await ana.settled();
  });

  it('is over for every other page', async () => {
    const foreign = { Origin: 'https://elsewhere.example' };
    expect(await codeOf(await server.postSetUp(ANA, foreign))).toEqual([403, 'foreign-origin']);
    expect((await server.request(SET_UP_PATH)).status).toBe(404);
  });
});
