import { decideDial, type DialSituation } from './dial.js';
import { CALLER_TABLET, ENDED, IN_PROGRESS, RINGING, STRANGER } from './testing/samples.js';

/** B dials A, who is ready; nobody is in a call. */
const FREE: DialSituation = {
  callerId: 'B',
  calleeId: 'A',
  callerCall: undefined,
  calleeCall: undefined,
  closed: false,
  callee: 'ready',
  doNotDisturb: false,
};

/** C calls A. */
const CALL_OF_OTHERS = { ...RINGING, caller: STRANGER, calleeId: CALLER_TABLET.personId };

describe('a dial', () => {
  it('rings where both are free', () => {
    expect(decideDial(FREE)).toEqual({ kind: 'ring' });
  });

  it('takes calls that are over for none', () => {
    expect(decideDial({ ...FREE, callerCall: ENDED, calleeCall: ENDED })).toEqual({ kind: 'ring' });
  });

  it('takes the call of the other who is dialling back at this moment', () => {
    expect(decideDial({ ...FREE, callerCall: RINGING, calleeCall: RINGING })).toEqual({
      kind: 'dial-back',
      call: RINGING,
    });
  });

  it('is refused to oneself', () => {
    expect(decideDial({ ...FREE, calleeId: 'B' })).toEqual({
      kind: 'refused',
      refusal: 'cannot-call-yourself',
    });
  });

  it('is refused to one who is in a call, on whatever device', () => {
    const refused = { kind: 'refused', refusal: 'already-in-a-call' } as const;
    expect(decideDial({ ...FREE, callerCall: IN_PROGRESS })).toEqual(refused);
    // Rung by A, and dials C.
    expect(decideDial({ ...FREE, calleeId: 'C', callerCall: RINGING })).toEqual(refused);
    // The caller of a call that rings dials the same person once more.
    expect(decideDial({ ...FREE, callerId: 'A', calleeId: 'B', callerCall: RINGING })).toEqual(
      refused,
    );
  });

  it('is refused while the server takes no new calls, but for the call that rings already', () => {
    const closed = { ...FREE, closed: true };
    expect(decideDial(closed)).toEqual({ kind: 'refused', refusal: 'no-new-calls' });
    expect(decideDial({ ...closed, callee: 'offline' })).toEqual({
      kind: 'refused',
      refusal: 'no-new-calls',
    });
    expect(decideDial({ ...closed, callerCall: RINGING, calleeCall: RINGING }).kind).toBe(
      'dial-back',
    );
  });

  it('finds a callee in another call busy, even while that only rings', () => {
    const busy = { kind: 'not-available', reason: 'busy' } as const;
    expect(decideDial({ ...FREE, calleeCall: CALL_OF_OTHERS })).toEqual(busy);
    expect(decideDial({ ...FREE, callerId: 'C', calleeCall: IN_PROGRESS })).toEqual(busy);
  });

  it('does not ring at whoever asked not to be disturbed, whether or not a device is ready', () => {
    const refused = { kind: 'not-available', reason: 'do-not-disturb' } as const;
    expect(decideDial({ ...FREE, doNotDisturb: true })).toEqual(refused);
    expect(decideDial({ ...FREE, doNotDisturb: true, callee: 'not-ready' })).toEqual(refused);
  });

  it('says first that a callee is offline or busy, who would not be disturbed either', () => {
    const quiet = { ...FREE, doNotDisturb: true };
    expect(decideDial({ ...quiet, callee: 'offline' })).toEqual({
      kind: 'not-available',
      reason: 'offline',
    });
    expect(decideDial({ ...quiet, calleeCall: CALL_OF_OTHERS })).toEqual({
      kind: 'not-available',
      reason: 'busy',
    });
  });

  it('back to whoever is dialling is taken, since they called themselves', () => {
    expect(
      decideDial({ ...FREE, callerCall: RINGING, calleeCall: RINGING, doNotDisturb: true }),
    ).toEqual({ kind: 'dial-back', call: RINGING });
  });

  it('finds a callee without a socket offline, and one without a ready device unavailable', () => {
    expect(decideDial({ ...FREE, callee: 'offline' })).toEqual({
      kind: 'not-available',
      reason: 'offline',
    });
    expect(decideDial({ ...FREE, callee: 'not-ready' })).toEqual({
      kind: 'not-available',
      reason: 'unavailable',
    });
  });
});
