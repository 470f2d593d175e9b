import { isCommonPassword } from './common-passwords.js';

describe('a common password', () => {
  const names = ['ana.novak', 'Ana Novak'];

  for (const password of [
    '1qaz2wsx3edc',
    'Motherfucker',
    'password1234',
    '!!Password!2026',
    'passwordpassword',
    'aaaaaaaaaaaa',
    '123456789012',
    '!@#$%^&*()_+',
    'Ana.Novak1234',
    'ana.novakANA.novak',
  ]) {
    it(`is ${password}`, () => {
      expect(isCommonPassword(password, names)).toBeTrue();
    });
  }

  for (const password of [
    'correct horse battery',
    'tower-anchor-7-violin',
    'Žabe regljajo ponoči',
    '我的密码是一个很长的句子',
    'x7Qp!vR2mZ#k',
  ]) {
    it(`is not ${password}`, () => {
      expect(isCommonPassword(password, names)).toBeFalse();
    });
  }
});
