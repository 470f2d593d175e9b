import { randomUUID } from 'node:crypto';
import type { TestClient } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

describe('what the server refuses', () => {
  let server: TestServer;
  let ann: TestClient;
  let ben: TestClient;
  let cas: TestClient;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    [ann, ben, cas] = await Promise.all([
      server.joinReady(),
      server.joinReady(),
      server.joinReady(),
    ]);
  });

  function refusedWith(code: string): jasmine.ObjectContaining<{ ok: boolean; code: string }> {
    return jasmine.objectContaining({ ok: false, code });
  }

  it('knows no call that it did not make', async () => {
    const ack = await ann.ask('webRTC-offer', { callId: randomUUID(), sdp: 'an offer' });
    expect(ack).toEqual(refusedWith('unknown-call'));
  });

  it('tells a stranger nothing of a call, and the call goes on', async () => {
    const callId = await ann.dial(ben);
    for (const ack of [
      await cas.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' }),
      await cas.ask('user-hanged-up', { callId, reason: 'cancelled' }),
      await cas.ask('webRTC-candidate', { callId, candidate: null }),
    ]) {
      expect(ack).toEqual(refusedWith('unknown-call'));
    }
    const answer = await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(answer.ok).toBeTrue();
    expect(await cas.ask('webRTC-offer', { callId, sdp: 'foreign' })).toEqual(
      refusedWith('unknown-call'),
    );
    await ben.settled();
    expect(ben.waiting('webRTC-offer')).toBe(0);
  });

  it('relays no address and no answer before Accept', async () => {
    const callId = await ann.dial(ben);
    for (const person of [ann, ben]) {
      expect(await person.ask('webRTC-candidate', { callId, candidate: null })).toEqual(
        refusedWith('wrong-phase'),
      );
      expect(await person.ask('webRTC-answer', { callId, sdp: 'early' })).toEqual(
        refusedWith('wrong-phase'),
      );
    }
    expect(await ben.ask('webRTC-offer', { callId, sdp: 'early' })).toEqual(
      refusedWith('wrong-phase'),
    );
    await Promise.all([ann.settled(), ben.settled()]);
    for (const person of [ann, ben]) {
      expect(person.heard.filter((event) => event.startsWith('webRTC'))).toEqual([]);
    }
  });

  it('says that a call is over to whoever was in it', async () => {
    const callId = await ann.dial(ben);
    await ann.ask('user-hanged-up', { callId, reason: 'cancelled' });
    const late = { callId, answer: 'CALL_ACCEPTED' } as const;
    expect(await ben.ask('pre-offer-answer', late)).toEqual(refusedWith('call-ended'));
    expect(await cas.ask('pre-offer-answer', late)).toEqual(refusedWith('unknown-call'));
  });

  it('lets nobody into a second call', async () => {
    await ann.dial(ben);
    expect(await ann.ask('pre-offer', { calleeId: cas.personId })).toEqual(
      refusedWith('already-in-a-call'),
    );
    expect(await ann.ask('pre-offer', { calleeId: ann.personId })).toEqual(
      refusedWith('cannot-call-yourself'),
    );
  });

  it('refuses what does not parse and what it does not know, and changes nothing', async () => {
    const callId = await ann.dial(ben);
    for (const [event, ...content] of [
      ['pre-offer-answer', { callId, answer: 'CALL_MAYBE' }],
      ['pre-offer-answer', { callId }],
      ['user-hanged-up', { callId, reason: 'cancelled', extra: 1 }],
      ['user-hanged-up', 'cancelled'],
      ['user-hanged-up'],
      ['pre-offer', { calleeId: 'ben' }],
      ['pre-offer', null, 'more'],
      ['no-such-message', {}],
      ['constructor', {}],
      ['webRTC-offer', { callId, sdp: 'x'.repeat(65_537) }],
    ] as const) {
      expect(await ben.askAnything(event, ...content))
        .withContext(event)
        .toEqual(refusedWith('invalid-payload'));
    }
    const answer = await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(answer.ok).toBeTrue();
  });

  it('closes a socket that floods it', async () => {
    for (let sent = 0; sent < 1_000; sent++) void cas.askAnything('availability', { ready: true });
    await cas.closed();
    await ann.settled();
  });
});
