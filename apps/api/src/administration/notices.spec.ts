import type { AuditPage, NoticesView } from '@lets-meet/signaling-contracts/administration';
import type { TestSession } from '../testing/test-client.js';
import { TestServer, type TestAccount } from '../testing/test-server.js';

const ANN: TestAccount = { username: 'ann', name: 'Ann', password: 'quiet harbour at seven' };
const CANTEEN = { kind: 'warning', text: ' The canteen is closed. ', until: null } as const;

describe('what everybody is told', () => {
  let server: TestServer;
  let ann: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    ann = await server.setUp(ANN);
  });
  afterEach(() => server.stop());

  const tell = (method: string, notice: string, body?: unknown): Promise<Response> =>
    server.as(ann, method, `/api/admin/notices/${notice}`, body);

  it('is heard at once, and by whoever comes later; it can be corrected, and ended', async () => {
    const gus = await server.join(await server.signIn('Gus'));
    const { announcement } = (await (
      await tell('PUT', 'announcement', CANTEEN)
    ).json()) as NoticesView;
    expect(announcement?.text).toBe('The canteen is closed.');
    expect((await gus.next('server-status')).server.announcement).toEqual(announcement);

    const ida = server.open(await server.signIn('Ida'));
    expect((await ida.next('welcome')).server.announcement).toEqual(announcement);

    await tell('PUT', 'announcement', { ...CANTEEN, text: 'It is open.' });
    const corrected = (await gus.next('server-status')).server.announcement;
    expect(corrected).toEqual(jasmine.objectContaining({ id: announcement?.id, kind: 'warning' }));
    await tell('DELETE', 'announcement');
    expect((await gus.next('server-status')).server.announcement).toBeNull();

    const page = (await (await server.as(ann, 'GET', '/api/admin/audit')).json()) as AuditPage;
    expect(page.entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'announcement-ended',
      'announcement-published',
      'announcement-published',
    ]);
    expect(page.entries[1]?.before).toEqual(
      jasmine.objectContaining({ text: 'The canteen is closed.' }),
    );
  });

  it('is refused where it says nothing, or is no notice', async () => {
    for (const wrong of [{ ...CANTEEN, text: '  ' }, { ...CANTEEN, kind: 'shout' }, {}]) {
      expect((await tell('PUT', 'announcement', wrong)).status).toBe(400);
    }
    expect((await tell('PUT', 'maintenance', { from: 'soon', text: '' })).status).toBe(400);
  });

  it('lets calls go on in maintenance, and begins none until that is ended', async () => {
    const [gus, ida, kim] = [
      await server.joinReady('Gus'),
      await server.joinReady('Ida'),
      await server.joinReady('Kim'),
    ];
    const callId = await gus.dial(ida);
    await ida.next('pre-offer');
    await tell('PUT', 'maintenance', { from: Date.now(), text: 'A new disk.' });
    expect((await kim.next('server-status')).server.maintenance).toEqual(
      jasmine.objectContaining({ closed: true, text: 'A new disk.' }),
    );

    const answered = await ida.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(answered.ok).toBeTrue();
    expect(await kim.ask('pre-offer', { calleeId: ida.personId })).toEqual(
      jasmine.objectContaining({ ok: false, code: 'no-new-calls' }),
    );
    await tell('DELETE', 'maintenance');
    expect(await kim.ask('pre-offer', { calleeId: ida.personId })).toEqual(
      jasmine.objectContaining({ ok: true }),
    );
  });
});
