import type { Call } from './call.js';
import { timersOf } from './call-timers.js';
import { ENDED, IN_PROGRESS, RINGING } from './testing/samples.js';
import { DEFAULT_TIMEOUTS } from './timeouts.js';

function timers(call: Call): Record<string, number> {
  return Object.fromEntries(timersOf(call, DEFAULT_TIMEOUTS));
}

const BOTH_AWAY = { caller: true, callee: true };

describe('the timers of a call', () => {
  it('limit the ring, and how long a lost socket is waited for meanwhile', () => {
    expect(timers(RINGING)).toEqual({ ring: 45_000 });
    expect(timers({ ...RINGING, away: BOTH_AWAY })).toEqual({
      ring: 45_000,
      'caller-away': 10_000,
      'callee-away': 10_000,
    });
  });

  it('wait longer for a lost socket once the call is on', () => {
    expect(timers(IN_PROGRESS)).toEqual({});
    expect(timers({ ...IN_PROGRESS, away: BOTH_AWAY })).toEqual({
      'caller-away': 60_000,
      'callee-away': 60_000,
    });
  });

  it('are none when the call is over', () => {
    expect(timers(ENDED)).toEqual({});
  });
});
