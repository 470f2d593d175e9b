import { providerPerson } from './provider-person.js';

describe('who a provider says somebody is', () => {
  const claims = { iss: 'https://id.example.org', sub: 'a-1' };

  it('is known by issuer and subject, whatever else is missing or of another kind', () => {
    expect(providerPerson({ ...claims, name: 7, groups: { staff: true } }, 'groups')).toEqual({
      issuer: 'https://id.example.org',
      subject: 'a-1',
      username: undefined,
      name: undefined,
      groups: [],
    });
  });

  it('has the groups of the claim that is named, one or several', () => {
    const groupsOf = (more: object, path: string): readonly string[] =>
      providerPerson({ ...claims, ...more }, path).groups;
    expect(groupsOf({ roles: ['a', 'b'] }, 'roles')).toEqual(['a', 'b']);
    expect(groupsOf({ roles: 'a' }, 'roles')).toEqual(['a']);
    expect(groupsOf({ realm_access: { roles: ['a'] } }, 'realm_access.roles')).toEqual(['a']);
    expect(groupsOf({ 'https://x.example/groups': ['a'] }, 'https://x.example/groups')).toEqual([
      'a',
    ]);
    expect(groupsOf({}, 'constructor.name')).toEqual([]);
  });

  it('is nobody without a subject', () => {
    expect(() => providerPerson({ iss: 'https://id.example.org' }, 'groups')).toThrow();
  });
});
