import { CALL_OUTCOMES, isMissed, outcomeOf } from './call-outcome.js';

describe('what became of a call', () => {
  it('is an answer where both said yes, however it ended, unless nothing could come of it', () => {
    expect(outcomeOf('hung-up', true)).toBe('answered');
    expect(outcomeOf('media-lost', true)).toBe('answered');
    expect(outcomeOf('no-path', true)).toBe('failed');
    expect(outcomeOf('failed', true)).toBe('failed');
  });

  it('is what the callee or the caller did where it only rang', () => {
    expect(outcomeOf('no-answer', false)).toBe('missed');
    expect(outcomeOf('declined', false)).toBe('declined');
    expect(outcomeOf('do-not-disturb', false)).toBe('unavailable');
    expect(outcomeOf('cancelled', false)).toBe('cancelled');
    expect(outcomeOf('connection-lost', false)).toBe('failed');
  });

  it('is a missed call to the callee where nobody said yes or no', () => {
    expect(CALL_OUTCOMES.filter(isMissed)).toEqual([
      'missed',
      'cancelled',
      'busy',
      'offline',
      'unavailable',
    ]);
  });
});
