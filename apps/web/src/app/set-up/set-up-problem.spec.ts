import { HttpRefusal } from '../sign-in/session-api';
import { fieldOf, setUpProblem } from './set-up-problem';

describe('What an error means to who sets up the server', () => {
  it('is what the server says', () => {
    expect(setUpProblem(new HttpRefusal(403, 'link-not-valid'))).toBe('link-not-valid');
    expect(setUpProblem(new HttpRefusal(400, 'password-too-common'))).toBe('password-too-common');
  });

  it('is that it does not answer, or that something is wrong with it', () => {
    expect(setUpProblem(new TypeError('Failed to fetch'))).toBe('unreachable');
    expect(setUpProblem(new HttpRefusal(500, 'internal'))).toBe('server-error');
  });

  it('is told at the field that it is about', () => {
    expect(fieldOf('username-taken')).toBe('username');
    expect(fieldOf('invalid-name')).toBe('name');
    expect(fieldOf('password-too-short')).toBe('password');
    expect(fieldOf('link-not-valid')).toBeNull();
  });
});
