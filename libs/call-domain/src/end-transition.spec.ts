import { transitionEnd } from './end-transition.js';
import type { End, SyncedCall } from './end.js';

const ANNA = { id: 'anna', name: 'Anna' };

function ringSynced(callId: string): SyncedCall {
  return { callId, phase: 'ringing', role: 'callee', peer: ANNA };
}

describe('an end whose socket comes back', () => {
  it('rings again when the ring was only given up for want of a socket', () => {
    const ringing: End = { phase: 'ringing', callId: 'c1', peer: ANNA };
    const lost = transitionEnd(ringing, { type: 'signaling-given-up' }).end;
    const { end, commands } = transitionEnd(lost, { type: 'synced', call: ringSynced('c1') });
    expect(end).toEqual(ringing);
    expect(commands).toEqual([{ do: 'prepare-media', callId: 'c1', role: 'callee' }]);
  });

  it('says no again to a ring that its user declined while it was away', () => {
    const ringing: End = { phase: 'ringing', callId: 'c1', peer: ANNA };
    const declined = transitionEnd(ringing, { type: 'decline' }).end;
    const { end, commands } = transitionEnd(declined, { type: 'synced', call: ringSynced('c1') });
    expect(end).toBe(declined);
    expect(commands).toEqual([{ do: 'send-answer', callId: 'c1', answer: 'CALL_REJECTED' }]);
  });
});

describe('an end that dials while the server still has it in a call that it left', () => {
  const dialling: End = { phase: 'dialling', peer: ANNA, cancelled: false, left: 'c1' };

  it('leaves that call again instead of taking it for what came of the dial', () => {
    const call: SyncedCall = { callId: 'c1', phase: 'in-progress', role: 'caller', peer: ANNA };
    const { end, commands } = transitionEnd(dialling, { type: 'synced', call });
    expect(end.phase).toBe('ended');
    expect(commands).toEqual([{ do: 'send-hang-up', callId: 'c1', reason: 'hung-up' }]);
  });

  it('still knows that it left it when the dial came to nothing', () => {
    const { end } = transitionEnd(dialling, { type: 'dial-failed' });
    const { commands } = transitionEnd(end, { type: 'synced', call: ringSynced('c1') });
    expect(commands).toEqual([{ do: 'send-answer', callId: 'c1', answer: 'CALL_REJECTED' }]);
  });
});

describe('an end that dials without a socket', () => {
  it('gives up without ringing for somebody who rang before', () => {
    const crossing = { callId: 'c2', peer: ANNA };
    const dialling: End = { phase: 'dialling', peer: ANNA, cancelled: false, crossing };
    const { end, commands } = transitionEnd(dialling, { type: 'signaling-given-up' });
    expect(end).toEqual({
      phase: 'ended',
      peer: ANNA,
      role: 'caller',
      reason: 'failed',
      byUs: false,
    });
    expect(commands).toEqual([]);
  });
});

describe('an end that dialled somebody who was ringing it while its socket came back', () => {
  const ringing: End = { phase: 'ringing', callId: 'c1', peer: ANNA };
  const accepted = { type: 'dial-accepted', callId: 'c1' } as const;

  it('talks as soon as the server says that both wanted to', () => {
    const { end, commands } = transitionEnd(ringing, accepted);
    expect(end).toEqual({ phase: 'connecting', callId: 'c1', peer: ANNA, role: 'callee' });
    expect(commands).toEqual([{ do: 'negotiate', callId: 'c1', role: 'callee' }]);
  });

  it('hangs up when its user declined meanwhile', () => {
    const declined = transitionEnd(ringing, { type: 'decline' }).end;
    const { end, commands } = transitionEnd(declined, accepted);
    expect(end).toBe(declined);
    expect(commands).toEqual([{ do: 'send-hang-up', callId: 'c1', reason: 'hung-up' }]);
  });
});
