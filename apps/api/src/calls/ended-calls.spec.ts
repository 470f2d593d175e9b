import type { EndedCall } from '@lets-meet/call-domain';
import { EndedCalls } from './ended-calls.js';

describe('EndedCalls', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function ended(id: string): EndedCall {
    const caller = { personId: 'ann', deviceId: 'laptop' };
    return { phase: 'ended', id, caller, calleeId: 'ben', reason: 'hung-up' };
  }

  it('forgets a call after a minute', () => {
    const calls = new EndedCalls();
    calls.add(ended('one'));
    jasmine.clock().tick(59_999);
    expect(calls.get('one')).toEqual(ended('one'));
    jasmine.clock().tick(1);
    expect(calls.get('one')).toBeUndefined();
  });

  it('forgets the oldest where there are too many', () => {
    const calls = new EndedCalls();
    for (let at = 0; at <= 10_000; at++) calls.add(ended(`call ${at}`));
    expect(calls.get('call 0')).toBeUndefined();
    expect(calls.get('call 1')).toBeDefined();
  });
});
