import { actionText, changeText, subjectText } from './audit-texts';

const ENTRY = { number: 1, at: 0, action: 'setting-changed', actor: null, address: null };

describe('the words of the audit log', () => {
  it('name what was done, and leave what another version did as it is', () => {
    expect(actionText('setting-changed')).toBe('Setting changed');
    expect(actionText('toString')).toBe('toString');
  });

  it('say how it was before and after, the roles and parts by what they are called', () => {
    const change = { ...ENTRY, subject: 'guests' };
    expect(changeText({ ...change, before: true, after: false })).toBe('on → off');
    expect(changeText({ ...change, before: 'member', after: 'administrator' })).toBe(
      'Member → Administrator',
    );
    expect(
      changeText({
        ...change,
        before: null,
        after: { role: 'member', name: 'member', guests: true },
      }),
    ).toBe('Role: Member, Name: member, Guests may join: on');
    expect(changeText({ ...change, before: null, after: { role: 'member', name: null } })).toBe(
      'Role: Member',
    );
    expect(changeText({ ...change, before: null, after: null })).toBe('');
  });

  it('call a setting as its page does, and leave a name that is none', () => {
    const change = { ...ENTRY, before: 20, after: 30 };
    expect(subjectText({ ...change, subject: 'ringSeconds' })).toContain('How long a call rings');
    expect(subjectText({ ...change, subject: 'toString' })).toBe('toString');
    expect(subjectText({ ...change, action: 'role-changed', subject: 'guests' })).toBe('guests');
    expect(subjectText({ ...change, subject: null })).toBe('');
  });
});
