import type { Call, CallEvent, CallInProgress, CallRefusal, Notice } from './call.js';
import { ringCall, sideOf, transitionCall } from './call-transition.js';
import type { EndReason } from './end-reason.js';
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

/** The call after these events, all of which have to be allowed. */
function after(call: Call, ...events: CallEvent[]): Call {
  return events.reduce((now, event) => {
    const step = transitionCall(now, event);
    if (!step.ok) throw new Error(`${event.type}: ${step.refusal}`);
    return step.call;
  }, call);
}

function noticesOf(call: Call, event: CallEvent): readonly Notice[] {
  const step = transitionCall(call, event);
  return step.ok ? step.notices : [];
}

function refusalOf(call: Call, event: CallEvent): CallRefusal | undefined {
  const step = transitionCall(call, event);
  return step.ok ? undefined : step.refusal;
}

function endOf(call: Call): EndReason | undefined {
  return call.phase === 'ended' ? call.reason : undefined;
}

const ACCEPTED: CallEvent = { type: 'accept', by: CALLEE };
const CANCELLED: CallEvent = { type: 'hang-up', by: CALLER, reason: 'cancelled' };

describe('a call that rings', () => {
  it('begins by ringing every device of the callee', () => {
    expect(ringCall('c1', CALLER, 'B')).toEqual({
      ok: true,
      call: RINGING,
      notices: [{ to: 'callee-devices', say: 'rings' }],
    });
  });

  it('is in progress on the device that accepts, and the others stop ringing', () => {
    expect(transitionCall(RINGING, ACCEPTED)).toEqual({
      ok: true,
      call: IN_PROGRESS,
      notices: [
        { to: 'caller', say: 'accepted' },
        { to: 'callee-devices', say: 'ended', reason: 'answered-elsewhere', except: CALLEE },
      ],
    });
  });

  it('is in progress without a ring when the callee dials the caller: glare', () => {
    expect(transitionCall(RINGING, { type: 'dial-back', by: CALLEE })).toEqual(
      transitionCall(RINGING, ACCEPTED),
    );
  });

  it('ends when one device of the callee declines, and the others hear where', () => {
    const declined: CallEvent = { type: 'decline', by: CALLEE };
    expect(endOf(after(RINGING, declined))).toBe('declined');
    expect(noticesOf(RINGING, declined)).toEqual([
      { to: 'caller', say: 'rejected' },
      { to: 'callee-devices', say: 'ended', reason: 'declined-elsewhere', except: CALLEE },
    ]);
  });

  it('ends with a missed call when a device cannot take it', () => {
    const event: CallEvent = { type: 'not-available', by: CALLEE };
    expect(endOf(after(RINGING, event))).toBe('unavailable');
    expect(noticesOf(RINGING, event)).toContain({ to: 'callee-devices', say: 'missed' });
  });

  it('ends with a missed call when the caller cancels', () => {
    expect(endOf(after(RINGING, CANCELLED))).toBe('cancelled');
    expect(noticesOf(RINGING, CANCELLED)).toEqual([
      { to: 'callee-devices', say: 'ended', reason: 'cancelled' },
      { to: 'callee-devices', say: 'missed' },
    ]);
  });

  it('ends when nobody answers in time, and the caller hears why', () => {
    expect(endOf(after(RINGING, { type: 'ring-timed-out' }))).toBe('no-answer');
    expect(noticesOf(RINGING, { type: 'ring-timed-out' })).toEqual([
      { to: 'caller', say: 'not-available', reason: 'no-answer' },
      { to: 'callee-devices', say: 'ended', reason: 'no-answer' },
      { to: 'callee-devices', say: 'missed' },
    ]);
  });

  it('passes on nothing but the offer of the caller before Accept', () => {
    expect(noticesOf(RINGING, { type: 'offer', by: CALLER })).toEqual([
      { to: 'callee-devices', say: 'relay' },
    ]);
    for (const type of ['offer', 'answer', 'candidate'] as const) {
      if (type !== 'offer') expect(refusalOf(RINGING, { type, by: CALLER })).toBe('wrong-phase');
      expect(refusalOf(RINGING, { type, by: CALLEE })).toBe('wrong-phase');
      expect(refusalOf(RINGING, { type, by: CALLER_TABLET })).toBe('unknown-call');
      expect(refusalOf(RINGING, { type, by: STRANGER })).toBe('unknown-call');
    }
  });

  it('has its answer at once from a device that heard the offer while it rang', () => {
    const offered = after(RINGING, { type: 'offer', by: CALLER });
    const accepted = after(offered, ACCEPTED);
    expect(noticesOf(accepted, { type: 'answer', by: CALLEE })).toEqual([
      { to: 'caller', say: 'relay' },
    ]);
    // Said again for a device that had not heard it.
    expect(noticesOf(accepted, { type: 'offer', by: CALLER })).toEqual([
      { to: 'callee', say: 'relay' },
    ]);
    expect(refusalOf(after(RINGING, ACCEPTED), { type: 'answer', by: CALLEE })).toBe('wrong-phase');
  });

  it('cannot be answered by the caller, nor cancelled by the callee or another device', () => {
    expect(refusalOf(RINGING, { type: 'accept', by: CALLER })).toBe('wrong-phase');
    expect(refusalOf(RINGING, { type: 'hang-up', by: CALLEE, reason: 'hung-up' })).toBe(
      'wrong-phase',
    );
    expect(refusalOf(RINGING, { type: 'hang-up', by: CALLER_TABLET, reason: 'cancelled' })).toBe(
      'unknown-call',
    );
  });

  it('waits for a caller who lost the socket, and ends when they do not come back', () => {
    const away = after(RINGING, { type: 'device-lost', device: CALLER, last: true });
    expect(after(away, { type: 'device-back', device: CALLER })).toEqual(RINGING);
    expect(endOf(after(away, { type: 'away-timed-out', side: 'caller' }))).toBe('cancelled');
  });

  it('waits for a callee only when their last device lost the socket', () => {
    expect(after(RINGING, { type: 'device-lost', device: CALLEE, last: false })).toBe(RINGING);
    const away = after(RINGING, { type: 'device-lost', device: CALLEE, last: true });
    expect(after(away, { type: 'device-back', device: CALLEE_TABLET })).toEqual(RINGING);
    expect(endOf(after(away, { type: 'away-timed-out', side: 'callee' }))).toBe('offline');
    expect(noticesOf(away, { type: 'away-timed-out', side: 'callee' })).toContain({
      to: 'caller',
      say: 'not-available',
      reason: 'offline',
    });
  });

  it('does not end for the absence of one who is there', () => {
    expect(after(RINGING, { type: 'away-timed-out', side: 'caller' })).toBe(RINGING);
    expect(after(RINGING, { type: 'device-lost', device: STRANGER, last: true })).toBe(RINGING);
  });
});

describe('a call in progress', () => {
  it('tells the second device that accepts that another answered', () => {
    for (const type of ['accept', 'decline', 'not-available', 'dial-back'] as const) {
      expect(refusalOf(IN_PROGRESS, { type, by: CALLEE_TABLET })).toBe('answered-elsewhere');
      expect(refusalOf(IN_PROGRESS, { type, by: CALLEE })).toBe('wrong-phase');
      expect(refusalOf(IN_PROGRESS, { type, by: CALLER_TABLET })).toBe('unknown-call');
    }
  });

  it('ends when either hangs up, and the other hears it', () => {
    const event: CallEvent = { type: 'hang-up', by: CALLEE, reason: 'no-path' };
    expect(endOf(after(IN_PROGRESS, event))).toBe('no-path');
    expect(noticesOf(IN_PROGRESS, event)).toEqual([
      { to: 'caller', say: 'ended', reason: 'no-path' },
    ]);
  });

  it('takes a cancel that crossed the accept as hanging up', () => {
    expect(endOf(after(IN_PROGRESS, CANCELLED))).toBe('hung-up');
    expect(noticesOf(IN_PROGRESS, CANCELLED)).toEqual([
      { to: 'callee', say: 'ended', reason: 'hung-up' },
    ]);
  });

  it('ends for both when it is stopped, with what was said of it, and so does a ring', () => {
    const stop = { type: 'stop', note: 'We restart.' } as const;
    expect(after(IN_PROGRESS, stop)).toEqual({ ...ENDED, reason: 'stopped', note: 'We restart.' });
    expect(noticesOf(IN_PROGRESS, stop)).toEqual([
      { to: 'caller', say: 'ended', reason: 'stopped' },
      { to: 'callee', say: 'ended', reason: 'stopped' },
    ]);
    expect(noticesOf(RINGING, { type: 'stop' })).toEqual([
      { to: 'caller', say: 'ended', reason: 'stopped' },
      { to: 'callee-devices', say: 'ended', reason: 'stopped' },
    ]);
    expect(refusalOf(ENDED, stop)).toBe('call-ended');
  });

  it('refuses every device but its two', () => {
    for (const by of [CALLEE_TABLET, CALLER_TABLET, STRANGER]) {
      expect(refusalOf(IN_PROGRESS, { type: 'hang-up', by, reason: 'hung-up' })).toBe(
        'unknown-call',
      );
      expect(refusalOf(IN_PROGRESS, { type: 'offer', by })).toBe('unknown-call');
    }
  });

  it('is kept for a device that lost the socket, until the time for that is over', () => {
    const away = after(IN_PROGRESS, { type: 'device-lost', device: CALLEE, last: false });
    expect(after(away, { type: 'device-back', device: CALLEE })).toEqual(IN_PROGRESS);
    expect(after(away, { type: 'device-back', device: CALLEE_TABLET })).toBe(away);
    expect(endOf(after(away, { type: 'away-timed-out', side: 'callee' }))).toBe('connection-lost');
    expect(noticesOf(away, { type: 'away-timed-out', side: 'callee' })).toEqual([
      { to: 'caller', say: 'ended', reason: 'peer-lost' },
    ]);
  });

  it('does not hear the ring timer any more', () => {
    expect(after(IN_PROGRESS, { type: 'ring-timed-out' })).toBe(IN_PROGRESS);
  });

  it('knows the side of its two devices only', () => {
    expect(sideOf(IN_PROGRESS, CALLER)).toBe('caller');
    expect(sideOf(IN_PROGRESS, CALLEE)).toBe('callee');
    expect(sideOf(IN_PROGRESS, CALLEE_TABLET)).toBeUndefined();
  });
});

describe('offers and answers of a call in progress', () => {
  function negotiated(...events: CallEvent[]): CallInProgress['negotiation'] | undefined {
    const call = after(IN_PROGRESS, ...events);
    return call.phase === 'in-progress' ? call.negotiation : undefined;
  }

  it('pass to the other side', () => {
    expect(noticesOf(IN_PROGRESS, { type: 'offer', by: CALLER })).toEqual([
      { to: 'callee', say: 'relay' },
    ]);
    const offered = after(IN_PROGRESS, { type: 'offer', by: CALLER });
    expect(noticesOf(offered, { type: 'answer', by: CALLEE })).toEqual([
      { to: 'caller', say: 'relay' },
    ]);
    expect(noticesOf(offered, { type: 'candidate', by: CALLEE })).toEqual([
      { to: 'caller', say: 'relay' },
    ]);
  });

  it('refuse a candidate before any offer, and an answer that nobody asked for', () => {
    expect(refusalOf(IN_PROGRESS, { type: 'candidate', by: CALLER })).toBe('wrong-phase');
    expect(refusalOf(IN_PROGRESS, { type: 'answer', by: CALLEE })).toBe('wrong-phase');
    const offered = after(IN_PROGRESS, { type: 'offer', by: CALLER });
    expect(refusalOf(offered, { type: 'answer', by: CALLER })).toBe('wrong-phase');
    const answered = after(offered, { type: 'answer', by: CALLEE });
    expect(refusalOf(answered, { type: 'answer', by: CALLEE })).toBe('wrong-phase');
  });

  it('allow a new offer of either side at any time', () => {
    const first: CallEvent[] = [
      { type: 'offer', by: CALLER },
      { type: 'answer', by: CALLEE },
    ];
    expect(negotiated(...first, { type: 'offer', by: CALLEE })).toBe('offered-by-callee');
    expect(negotiated(...first, { type: 'offer', by: CALLER })).toBe('offered-by-caller');
    expect(negotiated({ type: 'offer', by: CALLER }, { type: 'offer', by: CALLER })).toBe(
      'offered-by-caller',
    );
  });

  it('let the callee answer when the offers crossed', () => {
    const crossed: CallEvent[] = [
      { type: 'offer', by: CALLER },
      { type: 'offer', by: CALLEE },
    ];
    expect(negotiated(...crossed)).toBe('offered-by-both');
    expect(negotiated(...crossed, { type: 'answer', by: CALLEE })).toBe('answered');
    expect(negotiated(...crossed, { type: 'answer', by: CALLER })).toBe('offered-by-caller');
  });
});

describe('a call that is over', () => {
  it('says so to those who were part of it, and to nobody else', () => {
    expect(refusalOf(ENDED, ACCEPTED)).toBe('call-ended');
    expect(refusalOf(ENDED, { type: 'accept', by: CALLEE_TABLET })).toBe('call-ended');
    expect(refusalOf(ENDED, CANCELLED)).toBe('call-ended');
    expect(refusalOf(ENDED, { type: 'offer', by: STRANGER })).toBe('unknown-call');
  });

  it('does not change with sockets and timers', () => {
    const events: CallEvent[] = [
      { type: 'device-lost', device: CALLER, last: true },
      { type: 'device-back', device: CALLER },
      { type: 'ring-timed-out' },
      { type: 'away-timed-out', side: 'caller' },
    ];
    expect(after(ENDED, ...events)).toBe(ENDED);
  });
});
