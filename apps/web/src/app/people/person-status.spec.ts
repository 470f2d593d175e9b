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

  it('is Offline without a connection, whatever was before', () => {
    expect(textOf(false, 'CALL_IN_PROGRESS')).toBe('Offline');
  });
});
