import type { Person } from '@lets-meet/signaling-contracts';
import { statusOf, statusText } from './person-status';

function textOf(online: boolean, callState: Person['callState']): string {
  return statusText(statusOf({ online, callState }));
}

describe('A person’s status', () => {
  it('is what their calls allow', () => {
    expect(textOf(true, 'CALL_AVAILABLE')).toBe('Available');
    expect(textOf(true, 'CALL_REQUESTED')).toBe('Ringing');
    expect(textOf(true, 'CALL_IN_PROGRESS')).toBe('In a call');
  });

  it('is Away while they are here and can take no call', () => {
    expect(textOf(true, 'CALL_UNAVAILABLE')).toBe('Away');
  });

  it('is what they asked for, or did not touch for a while, where no call is in the way', () => {
    const person = { online: true, callState: 'CALL_AVAILABLE' } as const;
    expect(statusOf({ ...person, attention: 'away' })).toBe('away');
    expect(statusText(statusOf({ ...person, attention: 'do-not-disturb' }))).toBe('Do not disturb');
    const calling = { ...person, callState: 'CALL_IN_PROGRESS', attention: 'away' } as const;
    expect(statusOf(calling)).toBe('in-call');
    expect(statusOf({ ...calling, online: false, attention: 'do-not-disturb' })).toBe('offline');
  });

  it('is Offline without a connection, whatever was before', () => {
    expect(textOf(false, 'CALL_IN_PROGRESS')).toBe('Offline');
  });
});
