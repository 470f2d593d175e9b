import {
  SESSION_PATH,
  sessionResponse,
  type SessionResponse,
} from '@lets-meet/signaling-contracts';
import { AUDIT_PATH, auditPage } from '@lets-meet/signaling-contracts/administration';
import { memberList, PEOPLE_PATH, type Member } from '@lets-meet/signaling-contracts/members';
import { PROVIDER_PATH } from '@lets-meet/signaling-contracts/sign-in';
import { TestBrowser } from '../testing/test-browser.js';
import type { TestSession } from '../testing/test-client.js';
import { TestProvider } from '../testing/test-provider.js';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const GROUPS = { OIDC_ADMIN_GROUPS: 'admins', OIDC_MEMBER_GROUPS: 'staff, night shift' };

describe('signing in with a provider', () => {
  let provider: TestProvider;
  let server: TestServer;
  let ana: TestSession;

  beforeAll(async () => {
    provider = await TestProvider.start();
  }, 30_000);
  afterAll(() => provider.stop());

  async function start(variables: Readonly<Record<string, string>> = {}): Promise<void> {
    server = await TestServer.start({ ...provider.variables, ...variables });
    ana = await server.setUp(ANA);
  }
  afterEach(() => server.stop());

  /** Where the browser is in the end: at our own server again. */
  async function signIn(login: string, browser = new TestBrowser()): Promise<string> {
    const isOurs = (url: URL): boolean => url.origin === server.url && !url.search.includes('code');
    let { url, response } = await browser.open(server.url + PROVIDER_PATH, isOurs);
    while (url.origin === provider.issuer) {
      const page = await response.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
      const body = new URLSearchParams({ prompt, login, password: 'any' });
      const form = { method: 'POST', body };
      ({ url, response } = await browser.open(action, isOurs, form));
    }
    return url.pathname + url.search;
  }

  async function who(browser: TestBrowser): Promise<SessionResponse | undefined> {
    const Cookie = browser.cookiesOf(new URL(server.url));
    const response = await server.request(SESSION_PATH, { headers: { Cookie } });
    return response.status === 204 ? undefined : sessionResponse.parse(await response.json());
  }

  async function members(): Promise<Member[]> {
    const response = await server.as(ana, 'GET', PEOPLE_PATH);
    return memberList.parse(await response.json()).members;
  }

  async function member(username: string): Promise<Member | undefined> {
    return (await members()).find((one) => one.username === username);
  }

  it('makes an account the first time, and finds it again under another name', async () => {
    await start();
    await provider.says('b-1', { preferred_username: 'ben', name: 'Ben Okri' });
    const browser = new TestBrowser();
    expect(await signIn('b-1', browser)).toBe('/');
    const first = await who(browser);
    expect([first?.person.name, first?.role]).toEqual(['Ben Okri', 'member']);

    await provider.says('b-1', { preferred_username: 'ana', name: 'Ana' });
    const other = new TestBrowser();
    await signIn('b-1', other);
    expect((await who(other))?.person).toEqual(first?.person);
  });

  it('gives nobody the account of another because of their name', async () => {
    await start();
    await provider.says('c-1', {
      preferred_username: 'ANA',
      name: 'Ana',
      email: 'ana@example.org',
    });
    const browser = new TestBrowser();
    await signIn('c-1', browser);
    const session = await who(browser);
    expect(session?.person.id).not.toBe(ana.person.id);
    expect([session?.person.name, session?.role]).toEqual(['Ana (2)', 'member']);
    expect(await member('ANA-2')).toBeDefined();
  });

  it('has no password that one could sign in with', async () => {
    await start();
    await provider.says('d-1', { preferred_username: 'dora' });
    await signIn('d-1');
    const refused = await server.postSession({ kind: 'account', username: 'dora', password: '' });
    expect(await refused.json()).toEqual({ code: 'wrong-credentials' });
  });

  it('goes by the groups of each sign-in', async () => {
    await start(GROUPS);
    const roles: (string | undefined)[] = [];
    const visits: string[] = [];
    for (const groups of [['staff', 'admins'], ['night shift'], ['staff'], ['admins'], []]) {
      await provider.says('e-1', { preferred_username: 'eve', groups });
      visits.push(await signIn('e-1'));
      roles.push((await member('eve'))?.role);
    }
    expect(visits).toEqual(['/', '/', '/', '/', '/login?problem=not-allowed']);
    expect(roles).toEqual(['administrator', 'member', 'member', 'administrator', 'member']);
  });

  it('makes no account for who is in none of the groups', async () => {
    await start(GROUPS);
    await provider.says('f-1', { preferred_username: 'fred', groups: ['visitors'] });
    expect(await signIn('f-1')).toBe('/login?problem=not-allowed');
    expect(await member('fred')).toBeUndefined();
  });

  it('lets nobody in whose account is disabled', async () => {
    await start();
    await provider.says('g-1', { preferred_username: 'gil' });
    await signIn('g-1');
    const { id } = (await member('gil')) ?? {};
    await server.as(ana, 'PATCH', `${PEOPLE_PATH}/${id}`, { disabled: true });
    const browser = new TestBrowser();
    expect(await signIn('g-1', browser)).toBe('/login?problem=account-disabled');
    expect(await who(browser)).toBeUndefined();
  });

  it('takes nobody in before the server is set up', async () => {
    server = await TestServer.start(provider.variables);
    expect(await signIn('h-1')).toBe('/login?problem=not-set-up');
  });

  it('begins a new session in the place of the one that the browser has', async () => {
    await start();
    const browser = new TestBrowser();
    const ours = new URL(server.url);
    await signIn('i-1', browser);
    const before = browser.cookiesOf(ours);
    await signIn('i-1', browser);
    expect(browser.cookiesOf(ours)).not.toBe(before);
    const old = await server.request(SESSION_PATH, { headers: { Cookie: before } });
    expect(old.status).toBe(204);
  });

  it('says it where the person does not go on at the provider', async () => {
    await start();
    const browser = new TestBrowser();
    const { response, url } = await browser.open(server.url + PROVIDER_PATH);
    const abort = /href="([^"]+\/abort)"/.exec(await response.text())?.[1] ?? '';
    expect(url.origin).toBe(provider.issuer);
    const back = await browser.open(abort, ({ pathname }) => pathname === '/login');
    expect(back.url.search).toBe('?problem=denied');
  });

  it('takes no answer that this browser did not ask for', async () => {
    await start();
    const browser = new TestBrowser();
    await browser.open(server.url + PROVIDER_PATH);
    for (const [visitor, search] of [
      [new TestBrowser(), '?code=stolen&state=any'],
      [browser, '?code=stolen&state=another'],
    ] as const) {
      const callback = `${server.url}${PROVIDER_PATH}/callback${search}`;
      const { url } = await visitor.open(callback, ({ pathname }) => pathname === '/login');
      expect(url.search).toBe('?problem=expired');
      expect(await who(visitor)).toBeUndefined();
    }
  });

  it('starts without the provider, says that it is away, and finds it when it is back', async () => {
    const early = await TestProvider.start();
    await early.stop();
    await start({ OIDC_ISSUER: early.issuer });
    const { url } = await new TestBrowser().open(
      server.url + PROVIDER_PATH,
      ({ pathname }) => pathname === '/login',
    );
    expect(url.search).toBe('?problem=provider-away');
    const late = await TestProvider.start(early.port);
    const { url: there } = await new TestBrowser().open(server.url + PROVIDER_PATH);
    expect(there.origin).toBe(early.issuer);
    await late.stop();
  }, 30_000);

  it('is in the audit log, with the provider', async () => {
    await start(GROUPS);
    await provider.says('j-1', { preferred_username: 'jo', groups: ['admins'] });
    await signIn('j-1');
    await provider.says('j-1', { preferred_username: 'jo', groups: [] });
    await signIn('j-1');
    const page = await server.as(ana, 'GET', `${AUDIT_PATH}?sort=number`);
    const { entries } = auditPage.parse(await page.json());
    const about = entries.filter(({ actor, subject }) => actor?.name === 'jo' || subject === 'jo');
    expect(about.map(({ action }) => action).sort()).toEqual([
      'account-created',
      'role-changed',
      'sign-in-refused',
      'signed-in',
    ]);
    expect(about.find(({ action }) => action === 'signed-in')?.after).toEqual({
      provider: provider.issuer,
    });
  });

  it('is there only where a provider is set', async () => {
    server = await TestServer.start();
    expect((await server.request(PROVIDER_PATH)).status).toBe(404);
  });
});
