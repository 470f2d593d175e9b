import type {
  AuditPage,
  Overview,
  OverviewHistory,
  SettingsView,
} from '@lets-meet/signaling-contracts/administration';
import { TestServer, type TestAccount } from '../testing/test-server.js';

const ANN: TestAccount = { username: 'ann', name: 'Ann', password: 'quiet harbour at seven' };

/** One grey pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe('the console', () => {
  let server: TestServer;
  let cookie: string;

  async function start(variables: Readonly<Record<string, string>> = {}): Promise<void> {
    server = await TestServer.start(variables);
    ({ cookie } = await server.setUp(ANN));
  }
  afterEach(() => server.stop());

  const ask = (path: string): Promise<Response> =>
    server.request(`/api/admin/${path}`, { headers: { Cookie: cookie } });

  const tell = (path: string, body: unknown): Promise<Response> =>
    server.request(`/api/admin/${path}`, {
      method: 'POST',
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  const decide = (name: string, value: unknown, version: number): Promise<Response> =>
    tell('settings/changes', { name, value, version });

  async function settings(): Promise<SettingsView> {
    return (await (await ask('settings')).json()) as SettingsView;
  }

  it('changes a setting at once, and takes the last change back', async () => {
    await start();
    expect(await settings()).toEqual({
      version: 0,
      values: {
        ...{ serverName: "Let's Meet", logo: null, guests: true, selfRegistration: false },
        ...{ ringSeconds: 45, recording: true, touchAlert: true, fileMegabytes: null },
        ...{ iceUrls: [], turnSecret: false, sessionIdleHours: 12, sessionDays: 14 },
        ...{ callRecordDays: 365, keepAddresses: true },
      },
      fixed: [],
      last: null,
    });
    const changed = (await (await decide('ringSeconds', 20, 0)).json()) as SettingsView;
    expect(changed.values.ringSeconds).toBe(20);
    expect(changed.last).toEqual({
      ...{ name: 'ringSeconds', before: 45, after: 20, by: 'Ann' },
      at: jasmine.any(Number),
    });
    const undone = await tell('settings/undo', { version: 1 });
    expect(((await undone.json()) as SettingsView).values.ringSeconds).toBe(45);
  });

  it('tells everybody who is here what holds now', async () => {
    await start();
    const gus = await server.join(await server.signIn('Gus'));
    await decide('recording', false, 0);
    expect(await gus.next('server-status')).toEqual({
      server: jasmine.objectContaining({ name: "Let's Meet", recording: false, fileBytes: null }),
    });
    await decide('fileMegabytes', 5, 1);
    expect((await gus.next('server-status')).server.fileBytes).toBe(5_000_000);
    // Nobody but the server goes by it.
    await decide('sessionDays', 3, 2);
    await decide('serverName', '  Harbour Works ', 3);
    expect((await gus.next('server-status')).server.name).toBe('Harbour Works');
  });

  it('never tells a secret again, neither to administrators nor to the audit log', async () => {
    await start();
    await decide('turnSecret', 'north-star', 0);
    await decide('turnSecret', 'south-cross', 1);
    const view = await (await ask('settings')).text();
    expect((JSON.parse(view) as SettingsView).values.turnSecret).toBeTrue();
    const log = await (await ask('audit.csv')).text();
    expect(view + log).not.toMatch(/north-star|south-cross/);
    expect(log).toContain('turnSecret');
    const undone = await tell('settings/undo', { version: 2 });
    expect(((await undone.json()) as SettingsView).values.turnSecret).toBeTrue();
  });

  it('makes a picture the logo that everybody can see, and takes it back', async () => {
    await start();
    const send = (picture: Uint8Array<ArrayBuffer>, version: number): Promise<Response> =>
      server.request(`/api/admin/settings/logo?version=${version}`, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'image/png' },
        body: picture,
      });
    const { values } = (await (await send(PNG, 0)).json()) as SettingsView;
    expect(values.logo).toMatch(/^[0-9a-f]{32}\.png$/);
    const shown = await server.request(`/api/logo/${values.logo ?? ''}`);
    expect(shown.headers.get('Content-Type')).toBe('image/png');
    expect(shown.headers.get('Cache-Control')).toContain('immutable');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(PNG);
    const undone = await tell('settings/undo', { version: 1 });
    expect(((await undone.json()) as SettingsView).values.logo).toBeNull();

    expect((await send(new TextEncoder().encode('<svg/>'), 2)).status).toBe(400);
    expect((await send(new Uint8Array(300_000), 2)).status).toBe(400);
    expect((await decide('logo', `${'0'.repeat(32)}.png`, 2)).status).toBe(400);
    expect((await server.request(`/api/logo/${'0'.repeat(32)}.png`)).status).toBe(404);
  });

  it('takes no addresses down where they are not to be kept', async () => {
    await start();
    await decide('keepAddresses', false, 0);
    const page = (await (await ask('audit?limit=1')).json()) as AuditPage;
    expect(page.entries[0]?.address).toBe('127.0.0.1');
    await decide('ringSeconds', 20, 1);
    const next = (await (await ask('audit?limit=1')).json()) as AuditPage;
    expect(next.entries[0]?.address).toBeNull();
  });

  it('sends guests away when they may not join any more', async () => {
    await start();
    const gus = await server.join(await server.signIn('Gus'));
    await decide('guests', false, 0);
    expect(await gus.next('session-ended')).toEqual({ reason: 'guests-off' });
    expect((await server.postSession({ kind: 'guest', name: 'Gus' })).status).toBe(403);
  });

  it('refuses what is out of range, unknown, fixed by the environment or decided in ignorance', async () => {
    await start({ RING_SECONDS: '0.5' });
    const codeOf = async (answer: Promise<Response>): Promise<unknown> =>
      ((await (await answer).json()) as { readonly code?: string }).code;
    expect((await settings()).fixed).toEqual(['ringSeconds']);
    expect(await codeOf(decide('ringSeconds', 20, 0))).toBe('setting-fixed');
    expect(await codeOf(decide('sessionDays', 0, 0))).toBe('invalid-request');
    expect(await codeOf(decide('sessionDays', '3', 0))).toBe('invalid-request');
    expect(await codeOf(decide('colour', 'red', 0))).toBe('invalid-request');
    await decide('sessionDays', 3, 0);
    expect(await codeOf(decide('sessionDays', 4, 0))).toBe('changed-meanwhile');
    expect(await codeOf(tell('settings/undo', { version: 0 }))).toBe('changed-meanwhile');
  });

  it('shows what was done, page by page, and gives it out as a file', async () => {
    await start();
    await decide('guests', false, 0);
    const page = (await (await ask('audit?limit=1&action=setting-changed')).json()) as AuditPage;
    expect(page.total).toBe(1);
    expect(page.entries[0]).toEqual(
      jasmine.objectContaining({ subject: 'guests', before: true, after: false }),
    );
    expect((await ask('audit?sort=colour')).status).toBe(400);
    const file = await ask('audit.csv?order=asc');
    expect(file.headers.get('Content-Disposition')).toContain('audit-log.csv');
    const [names, first, second] = (await file.text()).split('\r\n');
    expect(names).toBe('number,time,action,who,whom,address,before,after');
    expect(first).toContain('server-set-up,Ann,ann,127.0.0.1');
    expect(second).toContain('setting-changed,Ann,guests,127.0.0.1,true,false');
  });

  it('tells how the server is doing', async () => {
    await start();
    await server.joinReady();
    const overview = (await (await ask('overview')).json()) as Overview;
    expect(overview).toEqual(
      jasmine.objectContaining({ peopleOnline: 1, sockets: 1, inCall: 0, ended: [] }),
    );
  });

  it('tells how the server did, from its start on', async () => {
    await start();
    for (const span of ['hour', 'day']) {
      const history = (await (
        await ask(`overview/history?span=${span}`)
      ).json()) as OverviewHistory;
      expect(history).toEqual(
        jasmine.objectContaining({ peopleOnline: [0], inCall: [0], answered: [0] }),
      );
      expect(history.memoryBytes[0]).toBeGreaterThan(0);
    }
    expect((await ask('overview/history?span=year')).status).toBe(400);
  });
});
