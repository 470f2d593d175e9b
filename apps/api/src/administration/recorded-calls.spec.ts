import {
  recordedCallPage,
  RECORDED_CALLS_PATH,
  type RecordedCallPage,
} from '@lets-meet/signaling-contracts/administration';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

describe('the calls that are over, for an administrator', () => {
  let server: TestServer;
  let ann: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    ann = await server.setUp({ username: 'ann', name: 'Ann', password: 'quiet harbour at seven' });
    const [ben, cas] = [await server.joinReady('Ben'), await server.joinReady('Cas')];
    const callId = await ben.dial(cas);
    await cas.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    await ben.ask('call-report', { callId, setUpMs: 640, path: 'relayed' });
    await cas.ask('call-report', { callId, camera: 'in-use' });
    await ben.ask('user-hanged-up', { callId, reason: 'hung-up' });
    await cas.ask('pre-offer-answer', { callId: await ben.dial(cas), answer: 'CALL_REJECTED' });
  });
  afterEach(() => server.stop());

  const ask = (query: string): Promise<Response> =>
    server.as(ann, 'GET', RECORDED_CALLS_PATH + query);

  async function page(query: string): Promise<RecordedCallPage> {
    return recordedCallPage.parse(await (await ask(query)).json());
  }

  it('say who it was, how they ended, and what the browsers saw of them', async () => {
    const { calls, total } = await page('');
    expect(total).toBe(2);
    expect(calls.map(({ reason }) => reason)).toEqual(['declined', 'hung-up']);
    expect(calls[1]).toEqual(
      jasmine.objectContaining({ outcome: 'answered', setUpMs: 640, path: 'relayed' }),
    );
    expect(calls[1]?.callee).toEqual(jasmine.objectContaining({ name: 'Cas', camera: 'in-use' }));
  });

  it('are narrowed by what became of them, and by who was in them', async () => {
    expect((await page('?outcome=declined&text=ben')).total).toBe(1);
    expect((await page('?text=ann')).total).toBe(0);
    expect((await ask('?outcome=lovely')).status).toBe(400);
    expect((await ask('?sort=colour')).status).toBe(400);
  });

  it('are given out as a file', async () => {
    const file = await ask('.csv?outcome=answered');
    expect(file.headers.get('Content-Disposition')).toContain('calls.csv');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [names, first, ...rest] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(names).toMatch(/^time,caller,called,outcome,reason,talk_seconds,/);
    expect(first).toMatch(/Z,Ben,Cas,answered,hung-up,[\d.]+,0\.64,relayed,,,in-use,$/);
    expect(rest).toEqual([]);
  });
});
