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
