import { nameKey, nameProblem, normaliseName, typedName } from './display-name.js';

describe('a display name', () => {
  it('is kept trimmed and composed (NFC)', () => {
    expect(normaliseName('  Zoe\u0308 ')).toBe('Zo\u00EB');
    expect(typedName.parse('\tAnna Maria\n')).toBe('Anna Maria');
  });

  it('is 1 to 40 code points long, however many units they take', () => {
    expect(nameProblem('x')).toBeNull();
    expect(nameProblem('x'.repeat(40))).toBeNull();
    expect(nameProblem('x'.repeat(41))).toBe('too-long');
    expect(nameProblem('\u{1F600}'.repeat(40))).toBeNull();
    expect(nameProblem('\u{1F600}'.repeat(41))).toBe('too-long');
    expect(nameProblem(` ${'x'.repeat(40)} `)).toBeNull();
  });

  it('counts after composition', () => {
    expect(nameProblem('e\u0301'.repeat(40))).toBeNull();
  });

  it('may be in any script, and may be an emoji of several code points', () => {
    for (const name of ['Ибрагим', '王小明', 'محمد', "O'Neill-Sjöberg", '👩‍💻', '🇸🇮', '7']) {
      expect(nameProblem(name)).withContext(name).toBeNull();
    }
  });

  it('is no name when nothing of it can be seen', () => {
    const nothing = [
      '',
      '   ',
      '\u00A0',
      '\u200B\u200D',
      '\u00AD',
      '\uFE0F',
      '\u3164',
      '\u115F',
      '\u2800',
    ];
    for (const name of nothing) {
      expect(nameProblem(name)).withContext(JSON.stringify(name)).toBe('empty');
    }
  });

  it('has no control characters and no line breaks inside', () => {
    for (const control of [
      '\u0000',
      '\u0007',
      '\n',
      '\t',
      '\u007F',
      '\u0085',
      '\u2028',
      '\u2029',
    ]) {
      expect(nameProblem(`An${control}na`))
        .withContext(JSON.stringify(control))
        .toBe('control-characters');
    }
  });

  it('cannot turn the writing direction of what follows it', () => {
    const marks = [
      '\u061C',
      '\u200E',
      '\u200F',
      '\u202A',
      '\u202B',
      '\u202C',
      '\u202D',
      '\u202E',
      '\u2066',
      '\u2069',
    ];
    for (const mark of marks) {
      expect(nameProblem(`Anna${mark}`))
        .withContext(JSON.stringify(mark))
        .toBe('control-characters');
    }
  });

  it('is refused with its problem as the message', () => {
    const messages = (typed: unknown): string[] =>
      typedName.safeParse(typed).error?.issues.map(({ message }) => message) ?? [];
    expect(messages('  ')).toEqual(['empty']);
    expect(messages('x'.repeat(41))).toEqual(['too-long']);
    expect(messages('a\u0007b')).toEqual(['control-characters']);
    expect(typedName.safeParse(' '.repeat(401)).success).toBeFalse();
    expect(typedName.safeParse(7).success).toBeFalse();
  });

  it('is the same name whatever its case, its width and its inner white space', () => {
    expect(nameKey('Anna  Maria')).toBe(nameKey(' anna maria'));
    expect(nameKey('\uFF21nna')).toBe(nameKey('Anna'));
    expect(nameKey('Zoe\u0308')).toBe(nameKey('ZO\u00CB'));
    expect(nameKey('Anna')).not.toBe(nameKey('Hanna'));
  });

  it('is the same name whatever is in it that cannot be seen', () => {
    for (const invisible of [
      '\u200B',
      '\u200D',
      '\u00AD',
      '\u2060',
      '\uFE0F',
      '\u3164',
      '\uFFA0',
    ]) {
      for (const name of [`An${invisible}a`, `${invisible} Ana`, `Ana ${invisible}`]) {
        expect(nameKey(name)).withContext(JSON.stringify(name)).toBe(nameKey('Ana'));
      }
    }
    expect(nameKey('Zoe\u200B\u0308')).toBe(nameKey('Zo\u00EB'));
  });
});
