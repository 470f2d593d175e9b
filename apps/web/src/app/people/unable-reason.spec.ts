import { unableReason } from './unable-reason';

describe('The reason why nobody can be called', () => {
  const able = { online: true, free: true, closed: false, ownCallState: 'CALL_AVAILABLE' } as const;

  it('is none for who is online and free, or whose state is not known yet', () => {
    expect(unableReason(able)).toBeNull();
    expect(unableReason({ ...able, ownCallState: null })).toBeNull();
    expect(unableReason({ ...able, ownCallState: 'CALL_UNAVAILABLE' })).toBeNull();
  });

  it('is the line before anything else', () => {
    expect(unableReason({ ...able, online: false, free: false })).toBe('You are offline');
  });

  it('is maintenance', () => {
    expect(unableReason({ ...able, closed: true })).toContain('maintenance');
  });

  it('is a call in this tab', () => {
    expect(unableReason({ ...able, free: false, ownCallState: 'CALL_IN_PROGRESS' })).toBe(
      'You are in a call',
    );
  });

  it('is a call, or a ring, that one has elsewhere', () => {
    for (const ownCallState of ['CALL_REQUESTED', 'CALL_IN_PROGRESS'] as const) {
      expect(unableReason({ ...able, ownCallState })).toBe('You are in a call on another device');
    }
  });
});
