import { fittingName, fittingUsername } from './fitting-names.js';

describe('a user name from a provider', () => {
  it('stays as it is where it can be one', () => {
    expect(fittingUsername('ana.novak@example.org', 1)).toBe('ana.novak@example.org');
  });

  it('loses what cannot be in one', () => {
    expect(fittingUsername(' .Ana Novak\u0000<b>', 1)).toBe('Ana.Novak.b.');
    expect(fittingUsername('\u202Eana', 1)).toBe('ana');
  });

  it('is made up where there is nothing of use', () => {
    for (const said of [undefined, '', '   ', '<>', '\u200B']) {
      expect(fittingUsername(said, 1)).toBe('person');
    }
  });

  it('gets a number where it is taken, and never too long', () => {
    expect(fittingUsername('ana', 2)).toBe('ana-2');
    const long = fittingUsername('x'.repeat(80), 12);
    expect(long).toBe(`${'x'.repeat(61)}-12`);
  });
});

describe('a name from a provider', () => {
  it('stays as it is where it can be one', () => {
    expect(fittingName('Ana Novak', 'ana', 1)).toBe('Ana Novak');
  });

  it('is the user name where there is none, or none that can be seen', () => {
    expect(fittingName(undefined, 'ana', 1)).toBe('ana');
    expect(fittingName('\u202E\u200B', 'ana', 1)).toBe('ana');
  });

  it('is cut where it is too long, and gets a number where it is taken', () => {
    expect(fittingName('y'.repeat(50), 'ana', 1)).toBe('y'.repeat(40));
    expect(fittingName('y'.repeat(50), 'ana', 3)).toBe(`${'y'.repeat(36)} (3)`);
  });
});
