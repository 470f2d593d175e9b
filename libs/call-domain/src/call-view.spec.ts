import { viewOf } from './call-view.js';
import {
  CALLEE,
  CALLEE_TABLET,
  CALLER,
  CALLER_TABLET,
  ENDED,
  IN_PROGRESS,
  RINGING,
  STRANGER,
} from './testing/samples.js';

describe('the view of a call', () => {
  it('rings for every device of the callee, and only for the device that dialled', () => {
    const callee = { callId: 'c1', phase: 'ringing', role: 'callee', peerId: 'A' } as const;
    expect(viewOf(RINGING, CALLEE)).toEqual(callee);
    expect(viewOf(RINGING, CALLEE_TABLET)).toEqual(callee);
    expect(viewOf(RINGING, CALLER)).toEqual({ ...callee, role: 'caller', peerId: 'B' });
    expect(viewOf(RINGING, CALLER_TABLET)).toBeNull();
  });

  it('is in progress for its two devices only', () => {
    const caller = { callId: 'c1', phase: 'in-progress', role: 'caller', peerId: 'B' } as const;
    expect(viewOf(IN_PROGRESS, CALLER)).toEqual(caller);
    expect(viewOf(IN_PROGRESS, CALLEE)).toEqual({ ...caller, role: 'callee', peerId: 'A' });
    expect(viewOf(IN_PROGRESS, CALLEE_TABLET)).toBeNull();
  });

  it('is nothing for strangers, without a call, and after its end', () => {
    expect(viewOf(RINGING, STRANGER)).toBeNull();
    expect(viewOf(undefined, CALLER)).toBeNull();
    expect(viewOf(ENDED, CALLER)).toBeNull();
  });
});
