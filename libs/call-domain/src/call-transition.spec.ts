import type { Call, CallEvent } from './call.js';
import { ringCall, transitionCall } from './call-transition.js';
import type { Device } from './vocabulary.js';

const A1: Device = { personId: 'A', deviceId: 'a1' };
const B1: Device = { personId: 'B', deviceId: 'b1' };

/** The call after these events, all of which have to be allowed. */
function after(...events: CallEvent[]): Call {
  return events.reduce<Call>(
    (call, event) => {
      const step = transitionCall(call, event);
      if (!step.ok) throw new Error(`${event.type}: ${step.refusal}`);
      return step.call;
    },
    ringCall('c1', A1, 'B').call,
  );
}

describe('offers and answers of a call in progress', () => {
  it('lets the callee answer when the offers crossed', () => {
    const crossed = after(
      { type: 'accept', by: B1 },
      { type: 'offer', by: A1 },
      { type: 'offer', by: B1 },
    );
    const step = transitionCall(crossed, { type: 'answer', by: B1 });
    expect(step).toEqual({
      ok: true,
      call: jasmine.objectContaining({ negotiation: 'answered' }),
      notices: [{ to: 'caller', say: 'relay' }],
    });
  });
});
