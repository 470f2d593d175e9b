import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../persistence/open-database.js';
import { TestServer } from '../testing/test-server.js';

describe('records of calls', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lets-meet-calls-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are there after the server stopped, with what the browsers said', async () => {
    const server = await TestServer.start({ DATA_DIR: folder });
    const [ann, ben] = [await server.joinReady('Ann'), await server.joinReady('Ben')];
    const callId = await ann.dial(ben);
    expect(await ben.ask('call-report', { callId, setUpMs: 7 })).toEqual(
      jasmine.objectContaining({ ok: false, code: 'unknown-call' }),
    );
    await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    const connected = await ann.ask('call-report', { callId, setUpMs: 150, path: 'direct' });
    expect(connected.ok).toBeTrue();
    await ben.ask('user-hanged-up', { callId, reason: 'hung-up' });
    await ben.ask('call-report', { callId, camera: 'in-use' });
    await server.stop();
    const database = connect({ kind: 'sqlite', file: join(folder, 'lets-meet.sqlite') });
    const rows = await database.selectFrom('call_record').selectAll().execute();
    await database.destroy();
    expect(rows).toEqual([
      jasmine.objectContaining({
        id: callId,
        caller_name: 'Ann',
        callee_name: 'Ben',
        outcome: 'answered',
        end_reason: 'hung-up',
        set_up_ms: 150,
        path: 'direct',
        callee_camera: 'in-use',
      }),
    ]);
  });
});
