import type { CallOutcome } from '@lets-meet/call-domain';
import type { PastCall } from '@lets-meet/signaling-contracts/calls';
import { pastCallIcon, pastCallText } from './past-call-text';

function pastCall(direction: PastCall['direction'], outcome: CallOutcome): PastCall {
  return {
    id: 'one',
    direction,
    peer: { id: 'ana', name: 'Ana' },
    account: true,
    outcome,
    at: 1,
    durationMs: null,
    unseen: false,
  };
}

describe('A past call in words', () => {
  it('is missed by who was called, whatever it was to the caller', () => {
    for (const outcome of ['missed', 'cancelled', 'busy', 'offline', 'unavailable'] as const) {
      expect(pastCallText(pastCall('in', outcome))).toBe('Missed');
      expect(pastCallIcon(pastCall('in', outcome))).toBe('call_missed');
    }
  });

  it('says to the caller why nothing came of it', () => {
    const texts = (['missed', 'cancelled', 'offline', 'declined'] as const).map((outcome) =>
      pastCallText(pastCall('out', outcome)),
    );
    expect(texts).toEqual(['No answer', 'Cancelled', 'Was offline', 'Declined']);
    expect(pastCallIcon(pastCall('out', 'missed'))).toBe('call_made');
  });

  it('says who called where they talked, and whose no it was', () => {
    expect(pastCallText(pastCall('in', 'answered'))).toBe('Incoming');
    expect(pastCallText(pastCall('out', 'answered'))).toBe('Outgoing');
    expect(pastCallText(pastCall('in', 'declined'))).toBe('You declined');
    expect(pastCallText(pastCall('in', 'failed'))).toBe('Not connected');
  });
});
