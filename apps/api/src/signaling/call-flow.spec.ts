import { randomUUID } from 'node:crypto';
import type { TestClient } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

describe('a call over the wire', () => {
  let server: TestServer;
  let ann: TestClient;
  let ben: TestClient;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    [ann, ben] = await Promise.all([server.joinReady(), server.joinReady()]);
  });

  async function accepted(): Promise<string> {
    const callId = await ann.dial(ben);
    await ben.next('pre-offer');
    await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    await ann.next('pre-offer-answer');
    return callId;
  }

  it('goes from dialling to hanging up, with everything relayed to the other end only', async () => {
    const callId = await ann.dial(ben);
    expect(await ben.next('pre-offer')).toEqual({
      callId,
      caller: { id: ann.personId, name: ann.name },
    });

    const answer = await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(answer).toEqual({ ok: true, data: {} });
    expect(await ann.next('pre-offer-answer')).toEqual({ callId, answer: 'CALL_ACCEPTED' });

    await ann.ask('webRTC-offer', { callId, sdp: 'the offer' });
    expect(await ben.next('webRTC-offer')).toEqual({ callId, sdp: 'the offer' });
    await ben.ask('webRTC-answer', { callId, sdp: 'the answer' });
    expect(await ann.next('webRTC-answer')).toEqual({ callId, sdp: 'the answer' });
    const candidate = { candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ host', sdpMid: '0' };
    await ann.ask('webRTC-candidate', { callId, candidate });
    expect(await ben.next('webRTC-candidate')).toEqual({ callId, candidate });
    await ben.ask('webRTC-candidate', { callId, candidate: null });
    expect(await ann.next('webRTC-candidate')).toEqual({ callId, candidate: null });

    await ben.ask('user-hanged-up', { callId, reason: 'hung-up' });
    expect(await ann.next('user-hanged-up')).toEqual({ callId, reason: 'hung-up' });
    await ben.settled();
    expect(ben.waiting('user-hanged-up')).toBe(0);
    expect(ann.waiting('webRTC-offer')).toBe(0);
  });

  it('acknowledges a dial before it says what came of it', async () => {
    const dialling = ann.dial(ben);
    const { callId } = await ben.next('pre-offer');
    void ben.ask('pre-offer-answer', { callId, answer: 'CALL_REJECTED' });
    await ann.next('pre-offer-answer');
    await dialling;
    const calls = ann.heard.filter((event) => event.includes('pre-offer'));
    expect(calls).toEqual(['ack pre-offer', 'pre-offer-answer']);
  });

  it('tells the caller that the callee declined', async () => {
    const callId = await ann.dial(ben);
    await ben.ask('pre-offer-answer', { callId, answer: 'CALL_REJECTED' });
    expect(await ann.next('pre-offer-answer')).toEqual({ callId, answer: 'CALL_REJECTED' });
  });

  it('stops the ring when the caller cancels, and leaves a missed call', async () => {
    const callId = await ann.dial(ben);
    await ann.ask('user-hanged-up', { callId, reason: 'cancelled' });
    expect(await ben.next('user-hanged-up')).toEqual({ callId, reason: 'cancelled' });
    const missed = await ben.next('missed-call');
    expect(missed.caller).toEqual({ id: ann.personId, name: ann.name });
  });

  it('answers busy at once, and the callee keeps a missed call', async () => {
    await accepted();
    const cas = await server.joinReady();
    const ack = await cas.ask('pre-offer', { calleeId: ben.personId });
    expect(ack).toEqual({
      ok: true,
      data: {
        outcome: 'CALL_NOT_AVAILABLE',
        callId: jasmine.any(String) as unknown as string,
        reason: 'busy',
      },
    });
    expect((await ben.next('missed-call')).caller.id).toBe(cas.personId);
    expect(ben.waiting('pre-offer')).toBe(0);
  });

  it('answers at once where nobody can be rung', async () => {
    const waiting = await server.join(await server.signIn());
    const notReady = await ann.ask('pre-offer', { calleeId: waiting.personId });
    expect(notReady).toEqual(jasmine.objectContaining({ ok: true }));
    expect(JSON.stringify(notReady)).toContain('"unavailable"');
    const nobody = await ann.ask('pre-offer', { calleeId: randomUUID() });
    expect(JSON.stringify(nobody)).toContain('"offline"');
  });

  it('connects two who dial each other, whoever of them was first', async () => {
    for (const [first, second] of [
      [ann, ben],
      [ben, ann],
    ] as const) {
      const callId = await first.dial(second);
      const ack = await second.ask('pre-offer', { calleeId: first.personId });
      expect(ack).toEqual({ ok: true, data: { outcome: 'CALL_ACCEPTED', callId } });
      expect(await first.next('pre-offer-answer')).toEqual({ callId, answer: 'CALL_ACCEPTED' });
      await first.ask('webRTC-offer', { callId, sdp: 'the offer' });
      await second.next('webRTC-offer');
      await first.ask('user-hanged-up', { callId, reason: 'hung-up' });
      await second.next('user-hanged-up');
    }
  });

  it('gives the call to the first device that accepts', async () => {
    const session = await server.signIn();
    const [laptop, phone] = await Promise.all([server.join(session), server.join(session)]);
    await laptop.ask('availability', { ready: true });
    const callId = await ann.dial(laptop);
    await Promise.all([laptop.next('pre-offer'), phone.next('pre-offer')]);

    const first = await phone.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    const second = await laptop.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(first.ok).toBeTrue();
    expect(second).toEqual(jasmine.objectContaining({ ok: false, code: 'answered-elsewhere' }));
    expect(await laptop.next('user-hanged-up')).toEqual({ callId, reason: 'answered-elsewhere' });

    await ann.ask('webRTC-offer', { callId, sdp: 'the offer' });
    await phone.next('webRTC-offer');
    await laptop.settled();
    expect(laptop.waiting('webRTC-offer')).toBe(0);
  });

  it('brings the offer to every device that rings, and the answer of the one that accepts', async () => {
    const session = await server.signIn();
    const [laptop, phone] = await Promise.all([server.join(session), server.join(session)]);
    await laptop.ask('availability', { ready: true });
    const callId = await ann.dial(laptop);
    const offer = { callId, sdp: 'the offer' };
    await ann.ask('webRTC-offer', offer);
    expect(await Promise.all([laptop.next('webRTC-offer'), phone.next('webRTC-offer')])).toEqual([
      offer,
      offer,
    ]);

    await phone.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    const answer = { callId, sdp: 'the answer' };
    await phone.ask('webRTC-answer', answer);
    expect(await ann.next('webRTC-answer')).toEqual(answer);
    expect(await laptop.ask('webRTC-answer', answer)).toEqual(
      jasmine.objectContaining({ ok: false }),
    );
  });
});
