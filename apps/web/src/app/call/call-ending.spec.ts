import { END_REASONS, type CallSide, type EndReason } from '@lets-meet/call-domain';
import { callEndingOf, type CallEnding } from './call-ending';

function ending(
  role: CallSide,
  reason: EndReason,
  { byUs = false, connected = false, note = null as string | null } = {},
): CallEnding {
  return callEndingOf({ peer: { id: '1', name: 'Ana' }, role, reason, byUs, connected, note });
}

function textOf(told: CallEnding): string {
  return told.tell === 'nothing' ? '' : told.text;
}

describe('How the end of a call is told', () => {
  it('gives a caller the four reasons for which a call is not connected', () => {
    expect(textOf(ending('caller', 'declined'))).toBe('Ana declined the call');
    const notAble = 'Ana is not able to pick up the call right now';
    expect(textOf(ending('caller', 'busy'))).toBe(notAble);
    expect(textOf(ending('caller', 'unavailable'))).toBe(notAble);
    expect(textOf(ending('caller', 'no-answer'))).toBe('Ana did not answer');
    expect(textOf(ending('caller', 'offline'))).toBe('Ana is offline');
  });

  it('says of somebody who wants no calls that this is why, and offers no other try', () => {
    expect(ending('caller', 'do-not-disturb')).toEqual({
      tell: 'dialog',
      heading: 'Call not connected',
      text: 'Ana is not able to pick up the call right now',
      hint: 'Do not disturb is on there. They will see that you called.',
      again: false,
    });
  });

  it('is a dialog with a remedy, to both, when the connection failed', () => {
    for (const role of ['caller', 'callee'] as const) {
      for (const reason of [
        'no-path',
        'media-lost',
        'connection-lost',
        'peer-lost',
        'failed',
      ] as const) {
        const told = ending(role, reason);
        expect(told.tell).withContext(reason).toBe('dialog');
        expect(told.tell === 'dialog' && told.hint).toBeTruthy();
      }
    }
  });

  it('is headed by what it was: a call that never connected, or one that ended', () => {
    const heading = (reason: EndReason, connected: boolean): unknown => {
      const told = ending('caller', reason, { connected });
      return told.tell === 'dialog' && told.heading;
    };
    for (const reason of ['media-lost', 'connection-lost', 'peer-lost', 'failed'] as const) {
      expect(heading(reason, true)).withContext(reason).toBe('Call ended');
      expect(heading(reason, false)).withContext(reason).toBe('Call not connected');
    }
    for (const reason of ['declined', 'busy', 'no-answer', 'offline', 'no-path'] as const) {
      expect(heading(reason, false)).withContext(reason).toBe('Call not connected');
    }
  });

  it('says to both that an administrator ended it, and why', () => {
    for (const role of ['caller', 'callee'] as const) {
      expect(ending(role, 'stopped', { note: 'We restart.' })).toEqual({
        tell: 'dialog',
        heading: 'Call ended',
        text: 'An administrator of this server ended the call.',
        hint: 'They said: We restart.',
        again: false,
      });
      expect(ending(role, 'stopped')).toEqual(jasmine.objectContaining({ hint: null }));
    }
  });

  it('offers to call again, but not somebody who just said no', () => {
    expect(ending('caller', 'no-answer')).toEqual(jasmine.objectContaining({ again: true }));
    expect(ending('caller', 'declined')).toEqual(jasmine.objectContaining({ again: false }));
  });

  it('is a line that goes away when nothing went wrong', () => {
    expect(ending('caller', 'hung-up')).toEqual({ tell: 'notice', text: 'Call with Ana ended' });
    expect(ending('callee', 'answered-elsewhere')).toEqual({
      tell: 'notice',
      text: 'Answered on another device',
    });
    expect(ending('callee', 'declined-elsewhere')).toEqual({
      tell: 'notice',
      text: 'Declined on another device',
    });
    expect(ending('caller', 'cancelled', { byUs: true }).tell).toBe('notice');
  });

  it('is left to the missed call on the dashboard for a ring that nobody answered', () => {
    expect(ending('callee', 'cancelled').tell).toBe('nothing');
    expect(ending('callee', 'no-answer').tell).toBe('nothing');
  });

  it('is known for every reason on both sides', () => {
    for (const reason of END_REASONS) {
      expect(() => [ending('caller', reason), ending('callee', reason)]).not.toThrow();
    }
  });
});
