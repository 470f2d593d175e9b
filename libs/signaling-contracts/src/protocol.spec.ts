import { CALL_REFUSALS, DIAL_REFUSALS } from '@lets-meet/call-domain';
import { ackOf, ERROR_CODES } from './ack.js';
import { CLIENT_MESSAGES, SERVER_MESSAGES } from './protocol.js';

const CALL_ID = '9b2f6c1e-3d52-4a7b-8f10-6f4f3d0b2c11';

describe('the protocol', () => {
  it('lists every message under its own name', () => {
    for (const messages of [CLIENT_MESSAGES, SERVER_MESSAGES]) {
      for (const [name, { event }] of Object.entries(messages)) expect(event).toBe(name);
    }
  });

  it('acknowledges everything that a client sends', () => {
    for (const { event, direction, ack } of Object.values(CLIENT_MESSAGES)) {
      expect(ack).withContext(event).not.toBeNull();
      expect(['client-to-server', 'both']).withContext(event).toContain(direction);
    }
  });

  it('sends only what the server may send', () => {
    for (const { event, direction } of Object.values(SERVER_MESSAGES)) {
      expect(['server-to-client', 'both']).withContext(event).toContain(direction);
    }
  });

  it('can say every refusal of the rules', () => {
    expect(ERROR_CODES).toEqual(jasmine.arrayContaining([...CALL_REFUSALS, ...DIAL_REFUSALS]));
  });

  it('keeps the names that are its heritage', () => {
    const heritage = [
      'pre-offer',
      'pre-offer-answer',
      'webRTC-offer',
      'webRTC-answer',
      'webRTC-candidate',
      'user-hanged-up',
    ];
    expect(Object.keys(CLIENT_MESSAGES)).toEqual(jasmine.arrayContaining(heritage));
    expect(Object.keys(SERVER_MESSAGES)).toEqual(jasmine.arrayContaining(heritage));
  });

  it('takes null for the end of candidates', () => {
    const { payload } = CLIENT_MESSAGES['webRTC-candidate'];
    expect(payload.safeParse({ callId: CALL_ID, candidate: null }).success).toBeTrue();
  });

  it('refuses a field that is there but undefined, and an ack that is neither done nor refused', () => {
    const { payload } = SERVER_MESSAGES['pre-offer-answer'];
    const answer = { callId: CALL_ID, answer: 'CALL_ACCEPTED' };
    expect(payload.safeParse(answer).success).toBeTrue();
    expect(payload.safeParse({ ...answer, reason: undefined }).success).toBeFalse();
    const ack = ackOf(CLIENT_MESSAGES['pre-offer'].ack);
    expect(ack.safeParse({ ok: false, code: 'nonsense', message: '' }).success).toBeFalse();
    expect(ack.safeParse({ ok: true }).success).toBeFalse();
  });
});
