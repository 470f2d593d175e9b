import { setUpRequest, typedUsername } from './account.js';

describe('a user name', () => {
  const isTaken = (typed: string): boolean => typedUsername.safeParse(typed).success;

  it('is kept trimmed and composed (NFC)', () => {
    expect(typedUsername.parse(' zoe\u0308 ')).toBe('zo\u00EB');
  });

  it('is made of letters and digits of any script, and of what addresses are written with', () => {
    for (const name of ['ana', 'Ana.Novak', 'ana+meet@example.org', 'Ибрагим', '王小明', 'a-1_b']) {
      expect(isTaken(name)).withContext(name).toBeTrue();
    }
  });

  it('is neither empty, nor in two words, nor made of what cannot be seen', () => {
    for (const name of [
      '',
      ' ',
      'ana novak',
      '.ana',
      'a\u0007b',
      'a\u200Bb',
      'a\u202Eb',
      '<ana>',
    ]) {
      expect(isTaken(name)).withContext(JSON.stringify(name)).toBeFalse();
    }
  });

  it('is at most 64 code points long', () => {
    expect(isTaken('𝒜'.repeat(64))).toBeTrue();
    expect(isTaken('x'.repeat(65))).toBeFalse();
  });
});

describe('a new password', () => {
  it('has 12 to 256 characters, blanks at the ends among them', () => {
    const withPassword = (password: string): boolean =>
      setUpRequest.safeParse({ token: '', username: 'a', name: 'A', guests: true, password })
        .success;
    expect(withPassword('x'.repeat(11))).toBeFalse();
    expect(withPassword(` ${'x'.repeat(10)} `)).toBeTrue();
    expect(withPassword('x'.repeat(256))).toBeTrue();
    expect(withPassword('x'.repeat(257))).toBeFalse();
  });
});
