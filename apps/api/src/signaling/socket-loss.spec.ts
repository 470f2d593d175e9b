import type { TestClient, TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

describe('a socket that goes away', () => {
  let server: TestServer;
  let ann: TestClient;
  let benSession: TestSession;
  let ben: TestClient;

  beforeAll(async () => {
    server = await TestServer.start({ RING_AWAY_SECONDS: '0.3', CALL_AWAY_SECONDS: '0.3' });
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    ann = await server.joinReady();
    benSession = await server.signIn();
    ben = await server.join(benSession);
    await ben.ask('availability', { ready: true });
  });

  it('comes back to the ring when the tab is loaded anew', async () => {
    const callId = await ann.dial(ben);
    ben.drop();
    const again = server.open(benSession, { deviceId: ben.deviceId });
    const { call } = await again.next('welcome');
    expect(call).toEqual({
      callId,
      phase: 'ringing',
      role: 'callee',
      peer: { id: ann.personId, name: ann.name },
    });
    const answer = await again.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(answer.ok).toBeTrue();
  });

  it('ends the ring for both when the callee does not come back', async () => {
    const callId = await ann.dial(ben);
    ben.drop();
    expect(await ann.next('pre-offer-answer')).toEqual({
      callId,
      answer: 'CALL_NOT_AVAILABLE',
      reason: 'offline',
    });
  });

  it('ends the ring for both when the caller does not come back', async () => {
    const callId = await ann.dial(ben);
    ann.drop();
    expect(await ben.next('user-hanged-up')).toEqual({ callId, reason: 'cancelled' });
    expect((await ben.next('missed-call')).callId).toBe(callId);
  });

  it('shows a device that joins late the ring of its person', async () => {
    const callId = await ann.dial(ben);
    const phone = server.open(benSession);
    expect((await phone.next('welcome')).call?.callId).toBe(callId);
  });

  it('ends a call that nobody came back to', async () => {
    const callId = await ann.dial(ben);
    await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    ben.drop();
    expect(await ann.next('user-hanged-up')).toEqual({ callId, reason: 'peer-lost' });
  });

  it('ends a ring, a call and the presence of who signs out, at once', async () => {
    const callId = await ann.dial(ben);
    await server.request('/api/session', {
      method: 'DELETE',
      headers: { Cookie: benSession.cookie },
    });
    expect(await ben.next('session-ended')).toEqual({ reason: 'signed-out' });
    await ben.closed();
    expect(await ann.next('pre-offer-answer')).toEqual({
      callId,
      answer: 'CALL_NOT_AVAILABLE',
      reason: 'offline',
    });
    expect(await server.open(benSession).refusal()).toBe('unauthorized');
    await server.join(await server.signIn(ben.name));
  });
});

describe('a ring that nobody answers', () => {
  it('ends for both after the ring time, and leaves a missed call', async () => {
    const server = await TestServer.start({ RING_SECONDS: '0.2' });
    const [ann, ben] = await Promise.all([server.joinReady(), server.joinReady()]);
    const callId = await ann.dial(ben);
    expect(await ann.next('pre-offer-answer')).toEqual({
      callId,
      answer: 'CALL_NOT_AVAILABLE',
      reason: 'no-answer',
    });
    expect(await ben.next('user-hanged-up')).toEqual({ callId, reason: 'no-answer' });
    expect((await ben.next('missed-call')).callId).toBe(callId);
    await server.stop();
  });
});
