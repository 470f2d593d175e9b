import { actionText, changeText } from './audit-texts';

const ENTRY = { number: 1, at: 0, action: 'setting-changed', actor: null, address: null };

describe('the words of the audit log', () => {
  it('name what was done, and leave what another version did as it is', () => {
    expect(actionText('setting-changed')).toBe('Setting changed');
    expect(actionText('toString')).toBe('toString');
  });

  it('say how it was before and after', () => {
    const change = { ...ENTRY, subject: 'guests' };
    expect(changeText({ ...change, before: true, after: false })).toBe('true → false');
    expect(changeText({ ...change, before: null, after: { role: 'member', guests: true } })).toBe(
      'role: member, guests: true',
    );
    expect(changeText({ ...change, before: null, after: null })).toBe('');
  });
});
