import { HttpRefusal } from '../form/ask-server';
import { accountFormProblem, fieldOf } from './account-form-problem';

describe('What an error means to whoever makes an account', () => {
  it('is what the server says', () => {
    expect(accountFormProblem(new HttpRefusal(403, 'link-not-valid'))).toBe('link-not-valid');
    expect(accountFormProblem(new HttpRefusal(400, 'password-too-common'))).toBe(
      'password-too-common',
    );
  });

  it('is that it does not answer, or that something is wrong with it', () => {
    expect(accountFormProblem(new TypeError('Failed to fetch'))).toBe('unreachable');
    expect(accountFormProblem(new HttpRefusal(500, 'internal'))).toBe('server-error');
  });

  it('is told at the field that it is about', () => {
    expect(fieldOf('username-taken')).toBe('username');
    expect(fieldOf('invalid-name')).toBe('name');
    expect(fieldOf('password-too-short')).toBe('password');
    expect(fieldOf('link-not-valid')).toBeNull();
  });
});
