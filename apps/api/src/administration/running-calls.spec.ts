import {
  RUNNING_CALLS_PATH,
  runningCalls,
  type RunningCall,
} from '@lets-meet/signaling-contracts/administration';
import { randomUUID } from 'node:crypto';
import type { TestClient, TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

describe('what an administrator does with calls that run', () => {
  let server: TestServer;
  let ann: TestSession;
  let ben: TestClient;
  let cas: TestClient;

  beforeEach(async () => {
    server = await TestServer.start();
    ann = await server.setUp({ username: 'ann', name: 'Ann', password: 'quiet harbour at seven' });
    [ben, cas] = [await server.joinReady('Ben'), await server.joinReady('Cas')];
  });
  afterEach(() => server.stop());

  async function list(): Promise<RunningCall[]> {
    return runningCalls.parse(await (await server.as(ann, 'GET', RUNNING_CALLS_PATH)).json());
  }

  async function stop(callId: string, body: unknown): Promise<number> {
    return (await server.as(ann, 'POST', `${RUNNING_CALLS_PATH}/${callId}/stop`, body)).status;
  }

  it('shows who calls whom, and who talks', async () => {
    expect(await list()).toEqual([]);
    const callId = await ben.dial(cas);
    const parties = {
      caller: { id: ben.personId, name: 'Ben' },
      callee: { id: cas.personId, name: 'Cas' },
    };
    const since = jasmine.any(Number);
    expect(await list()).toEqual([
      { id: callId, phase: 'ringing', ...parties, since } as unknown as RunningCall,
    ]);
    await cas.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect((await list()).map(({ phase }) => phase)).toEqual(['in-progress']);
  });

  it('ends one for both, who read why; and takes it down', async () => {
    const callId = await ben.dial(cas);
    await cas.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(await stop(callId, { note: 'We restart the server.' })).toBe(204);
    const ended = { callId, reason: 'stopped', note: 'We restart the server.' } as const;
    expect(await ben.next('user-hanged-up')).toEqual(ended);
    expect(await cas.next('user-hanged-up')).toEqual(ended);
    expect(await list()).toEqual([]);
    const audit = await server.as(ann, 'GET', '/api/admin/audit?action=call-stopped');
    expect(((await audit.json()) as { readonly entries: readonly unknown[] }).entries).toEqual([
      jasmine.objectContaining({ subject: 'Ben, Cas', after: { note: 'We restart the server.' } }),
    ]);
  });

  it('ends a ring, without a word', async () => {
    const callId = await ben.dial(cas);
    expect(await stop(callId, {})).toBe(204);
    expect(await ben.next('user-hanged-up')).toEqual({ callId, reason: 'stopped' });
    expect(await cas.next('user-hanged-up')).toEqual({ callId, reason: 'stopped' });
  });

  it('ends none that there is not', async () => {
    expect(await stop(randomUUID(), {})).toBe(404);
  });
});
