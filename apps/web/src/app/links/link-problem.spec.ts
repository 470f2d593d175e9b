import { HttpRefusal } from '../form/ask-server';
import { fieldOf, linkProblem } from './link-problem';

describe('What an error means to whoever has a link', () => {
  it('is what the server says', () => {
    expect(linkProblem(new HttpRefusal(403, 'link-not-valid'))).toBe('link-not-valid');
    expect(linkProblem(new HttpRefusal(400, 'password-too-common'))).toBe('password-too-common');
  });

  it('is that it does not answer, or that something is wrong with it', () => {
    expect(linkProblem(new TypeError('Failed to fetch'))).toBe('unreachable');
    expect(linkProblem(new HttpRefusal(500, 'internal'))).toBe('server-error');
  });

  it('is told at the field that it is about', () => {
    expect(fieldOf('username-taken')).toBe('username');
    expect(fieldOf('invalid-name')).toBe('name');
    expect(fieldOf('password-too-short')).toBe('password');
    expect(fieldOf('link-not-valid')).toBeNull();
  });
});
