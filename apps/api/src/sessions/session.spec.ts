import { SESSION_PATH, sessionResponse } from '@lets-meet/signaling-contracts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cookieOf, TestServer } from '../testing/test-server.js';

describe('the session of a browser', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  async function codeOf(response: Response): Promise<[number, unknown]> {
    return [response.status, ((await response.json()) as { code: unknown }).code];
  }

  it('begins with a name and is a cookie that no script reads and no other site sends', async () => {
    const response = await server.postSession({ kind: 'guest', name: '  Ann  Lee ' });
    expect(response.status).toBe(201);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^lets-meet=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { person, role } = sessionResponse.parse(await response.json());
    expect(person.name).toBe('Ann  Lee');
    const who = await server.request(SESSION_PATH, { headers: { Cookie: cookieOf(response) } });
    expect(role).toBe('guest');
    expect(await who.json()).toEqual({ person, role });
    expect(who.headers.get('Cache-Control')).toBe('no-store');
  });

  it('is nobody without its cookie, which is no error', async () => {
    for (const headers of [{}, { Cookie: 'lets-meet=AAAA' }]) {
      const response = await server.request(SESSION_PATH, { headers });
      expect([response.status, await response.text()]).toEqual([204, '']);
    }
  });

  it('refuses a name that is none, and a request that is none', async () => {
    for (const name of ['', '   ', 'a\u0007b', 'x'.repeat(41), 7]) {
      const response = await server.postSession({ kind: 'guest', name });
      expect(await codeOf(response))
        .withContext(String(name))
        .toEqual([400, 'invalid-name']);
    }
    for (const body of [{}, { kind: 'king', name: 'Ann' }, { kind: 'guest', name: 'A', more: 1 }]) {
      const response = await server.postSession(body);
      expect(await codeOf(response)).toEqual([400, 'invalid-request']);
    }
    const broken = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' };
    expect(await codeOf(await server.request(SESSION_PATH, broken))).toEqual([
      400,
      'invalid-request',
    ]);
    const long = await server.postSession({ kind: 'guest', name: 'x'.repeat(10_000) });
    expect((await codeOf(long))[1]).toBe('invalid-request');
  });

  it('refuses the name of somebody who is online, however it is spelled', async () => {
    const ben = await server.join(await server.signIn('Benoît'));
    const taken = await server.postSession({ kind: 'guest', name: 'BENOI\u0302T' });
    expect(await codeOf(taken)).toEqual([409, 'name-taken']);
    await ben.settled();
  });

  it('gives a name that nobody online has, even where somebody is signed in with it', async () => {
    await server.signIn('Offline');
    expect((await server.postSession({ kind: 'guest', name: 'Offline' })).status).toBe(201);
  });

  it('goes on when the same name signs in again', async () => {
    const session = await server.signIn('Cas');
    const cas = await server.join(session);
    const again = await server.postSession(
      { kind: 'guest', name: 'Cas' },
      { Cookie: session.cookie },
    );
    expect(await again.json()).toEqual({ person: session.person, role: 'guest' });
    expect(again.headers.getSetCookie()).toEqual([]);
    await cas.settled();
  });

  it('ends when another name signs in in the same browser', async () => {
    const session = await server.signIn('Dee');
    const dee = await server.join(session);
    const again = await server.postSession(
      { kind: 'guest', name: 'Eve' },
      { Cookie: session.cookie },
    );
    expect(again.status).toBe(201);
    expect(await dee.next('session-ended')).toEqual({ reason: 'signed-out' });
    await server.signIn('Dee');
    expect(await server.open(session).refusal()).toBe('unauthorized');
  });

  it('stays when the other name is refused', async () => {
    await server.join(await server.signIn('Fay'));
    const session = await server.signIn('Gus');
    const refused = await server.postSession(
      { kind: 'guest', name: 'fay' },
      { Cookie: session.cookie },
    );
    expect(refused.status).toBe(409);
    await server.join(session);
  });

  it('ends with a sign-out, twice if need be, and takes its cookie back', async () => {
    const session = await server.signIn();
    const signOut = { method: 'DELETE', headers: { Cookie: session.cookie } };
    const response = await server.request(SESSION_PATH, signOut);
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie().join()).toContain('lets-meet=; Max-Age=0');
    expect((await server.request(SESSION_PATH, signOut)).status).toBe(204);
    const who = { headers: { Cookie: session.cookie } };
    expect((await server.request(SESSION_PATH, who)).status).toBe(204);
  });

  it('neither begins nor ends for a page of another origin', async () => {
    const foreign = { Origin: 'https://elsewhere.example' };
    const begun = await server.postSession({ kind: 'guest', name: 'Hal' }, foreign);
    expect(await codeOf(begun)).toEqual([403, 'foreign-origin']);
    const session = await server.signIn();
    const headers = { Cookie: session.cookie, ...foreign };
    const ended = await server.request(SESSION_PATH, { method: 'DELETE', headers });
    expect(await codeOf(ended)).toEqual([403, 'foreign-origin']);
    await server.join(session);
  });
});

describe('the session of a browser at a server that starts anew', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lets-meet-restart-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('goes on', async () => {
    const before = await TestServer.start({ DATA_DIR: folder });
    const session = await before.signIn('Ann');
    await before.stop();
    const after = await TestServer.start({ DATA_DIR: folder });
    const who = await after.request(SESSION_PATH, { headers: { Cookie: session.cookie } });
    expect(await who.json()).toEqual({ person: session.person, role: 'guest' });
    await after.stop();
  });
});

describe('the session of a browser behind a trusted proxy', () => {
  it('is bound to HTTPS and to the host that the browser knows', async () => {
    const server = await TestServer.start({ TRUST_PROXY: 'true' });
    const headers = {
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Host': 'meet.example.org',
      Origin: 'https://meet.example.org',
    };
    const response = await server.postSession({ kind: 'guest', name: 'Ann' }, headers);
    expect(response.headers.getSetCookie().join()).toMatch(
      /^__Host-lets-meet=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(response.headers.get('Strict-Transport-Security')).toContain('max-age=');
    const { person } = (await response.json()) as { person: { id: string; name: string } };
    await server.join({ person, cookie: cookieOf(response) }, { headers });
    await server.stop();
  });
});
