import { SESSION_PATH } from '@lets-meet/signaling-contracts';
import { ACCOUNT_PATH, ownSessions } from '@lets-meet/signaling-contracts/members';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const NEW_PASSWORD = 'a new set of words';

describe('what somebody does with their own account', () => {
  let server: TestServer;
  let here: TestSession;
  let there: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    here = await server.setUp(ANA);
    there = await server.signInAs(ANA);
  });
  afterEach(() => server.stop());

  async function isIn(session: TestSession): Promise<boolean> {
    return (await server.as(session, 'GET', SESSION_PATH)).status === 200;
  }

  async function change(current: string, password: string): Promise<[number, string]> {
    const path = `${ACCOUNT_PATH}/password`;
    const response = await server.as(here, 'POST', path, { current, password });
    return [response.status, await response.text()];
  }

  async function sessions(): Promise<readonly { id: string; current: boolean }[]> {
    const response = await server.as(here, 'GET', `${ACCOUNT_PATH}/sessions`);
    return ownSessions.parse(await response.json());
  }

  it('sets another password with the old one, and signs one out everywhere else', async () => {
    const socket = await server.join(there);
    expect((await change('not the password', NEW_PASSWORD))[1]).toContain('wrong-credentials');
    expect((await change(ANA.password, 'password1234'))[1]).toContain('password-too-common');
    expect((await change(ANA.password, 'too short'))[1]).toContain('password-too-short');
    expect(await isIn(there)).toBeTrue();
    expect(await change(ANA.password, NEW_PASSWORD)).toEqual([204, '']);
    expect(await socket.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    await server.signInAs({ ...ANA, password: NEW_PASSWORD });
  });

  it('shows where one is signed in, and ends one of it', async () => {
    const socket = await server.join(there);
    const all = await sessions();
    expect(all.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = all.find(({ current }) => !current);
    const path = `${ACCOUNT_PATH}/sessions/${other?.id ?? ''}`;
    expect((await server.as(here, 'DELETE', path)).status).toBe(204);
    expect(await socket.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect((await sessions()).length).toBe(1);
  });

  it('ends no session of anybody else', async () => {
    const ben = await server.invite(here, { ...ANA, username: 'ben', name: 'Ben' });
    const path = `${ACCOUNT_PATH}/sessions`;
    const response = await server.as(ben, 'GET', path);
    const [bens] = ownSessions.parse(await response.json());
    await server.as(here, 'DELETE', `${path}/${bens?.id ?? ''}`);
    expect(await isIn(ben)).toBeTrue();
  });

  it('signs one out everywhere, here as well', async () => {
    const socket = await server.join(there);
    const response = await server.as(here, 'DELETE', `${ACCOUNT_PATH}/sessions`);
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie().join()).toContain('Max-Age=0');
    expect(await socket.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect([await isIn(here), await isIn(there)]).toEqual([false, false]);
  });
});
