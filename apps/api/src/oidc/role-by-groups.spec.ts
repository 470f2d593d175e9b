import { roleByGroups } from './role-by-groups.js';

describe('the role by groups', () => {
  const both = { administratorGroups: ['admins'], memberGroups: ['staff', 'board'] };

  it('is that of an administrator for who is in one of their groups, whatever else they are in', () => {
    expect(roleByGroups(['staff', 'admins'], both)).toBe('administrator');
    expect(roleByGroups(['admins'], both)).toBe('administrator');
  });

  it('is that of a member for who is in one of the others', () => {
    expect(roleByGroups(['x', 'board'], both)).toBe('member');
  });

  it('is none for who is in neither', () => {
    expect(roleByGroups([], both)).toBe('not-allowed');
    expect(roleByGroups(['Staff', 'admin'], both)).toBe('not-allowed');
  });

  it('is that of a member for everybody else, where only administrators have groups', () => {
    expect(roleByGroups([], { ...both, memberGroups: [] })).toBe('member');
  });

  it('is left to the console where administrators have no groups', () => {
    expect(roleByGroups(['staff'], { ...both, administratorGroups: [] })).toBe('left-to-console');
    const none = { administratorGroups: [], memberGroups: [] };
    expect(roleByGroups([], none)).toBe('left-to-console');
  });
});
