import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { TestServer } from '../testing/test-server.js';

const PROMTOOL = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'promtool'))
  .find((file) => existsSync(file));

if (PROMTOOL === undefined) {
  console.log('note: promtool is not installed: it did not look at the metrics');
}

/** As somebody elsewhere, over a proxy on this machine. */
const ELSEWHERE = { 'X-Forwarded-For': '192.0.2.7' };

describe('/metrics', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({ METRICS_TOKEN: 'a token for the tests' });
  });
  afterEach(() => server.stop());

  async function metrics(): Promise<string> {
    return (await server.request('/metrics')).text();
  }

  it('tells who is here and how calls went, in figures', async () => {
    const [ann, ben] = [await server.joinReady(), await server.joinReady()];
    const callId = await ann.dial(ben);
    expect(await metrics()).toContain('lets_meet_calls{phase="ringing"} 1\n');
    await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    const running = await metrics();
    expect(running).toContain('lets_meet_people_online 2\n');
    expect(running).toContain('lets_meet_sockets 2\n');
    expect(running).toContain('lets_meet_calls{phase="in-progress"} 1\n');
    expect(running).toContain('lets_meet_ring_seconds_count 1\n');
    await ann.ask('call-report', { callId, setUpMs: 640, path: 'relayed' });
    await ben.ask('call-report', { callId, camera: 'in-use' });
    await ann.ask('user-hanged-up', { callId, reason: 'hung-up' });
    const over = await metrics();
    expect(over).toContain('lets_meet_calls{phase="in-progress"} 0\n');
    expect(over).toContain('lets_meet_calls_ended_total{reason="hung-up"} 1\n');
    expect(over).toContain('lets_meet_set_up_seconds_sum 0.64\n');
    expect(over).toContain('lets_meet_connections_total{path="relayed"} 1\n');
    expect(over).toContain('lets_meet_connections_total{path="direct"} 0\n');
    expect(over).not.toContain(ann.personId);
  });

  it('is for this machine, and for who has the token', async () => {
    const asked = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await server.request('/metrics', { headers })).status;
    expect(await asked({})).toBe(200);
    expect(await asked(ELSEWHERE)).toBe(403);
    expect(await asked({ ...ELSEWHERE, Authorization: 'Bearer something-else' })).toBe(401);
    expect(await asked({ ...ELSEWHERE, Authorization: 'Bearer a token for the tests' })).toBe(200);
  });

  if (PROMTOOL !== undefined) {
    it('is what promtool takes', async () => {
      const input = await metrics();
      expect(execFileSync(PROMTOOL, ['check', 'metrics'], { input, encoding: 'utf8' })).toBe('');
    });
  }
});
