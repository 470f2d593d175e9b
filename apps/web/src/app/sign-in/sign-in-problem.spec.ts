import { HttpRefusal } from '../form/ask-server';
import { signInProblemCode } from './sign-in-problem';

describe('What an error means to who wants to sign in', () => {
  const MEANINGS = [
    ['a name that is taken', new HttpRefusal(409, 'name-taken'), 'name-taken'],
    ['a name that the server does not take', new HttpRefusal(400, 'invalid-name'), 'invalid-name'],
    ['a name of an account', new HttpRefusal(409, 'name-reserved'), 'name-reserved'],
    ['no guests', new HttpRefusal(403, 'guests-not-allowed'), 'guests-not-allowed'],
    ['a server without its administrator', new HttpRefusal(403, 'not-set-up'), 'not-set-up'],
    ['a wrong password', new HttpRefusal(403, 'wrong-credentials'), 'wrong-credentials'],
    ['too many of them', new HttpRefusal(429, 'too-many-attempts'), 'too-many-attempts'],
    ['a fault of the server', new HttpRefusal(500, 'internal'), 'server-error'],
    ['a refusal with nothing to be done', new HttpRefusal(403, 'foreign-origin'), 'server-error'],
    ['a proxy without its server', new HttpRefusal(503, null), 'unreachable'],
    ['no connection', new TypeError('Failed to fetch'), 'unreachable'],
    ['no answer in time', new DOMException('', 'TimeoutError'), 'unreachable'],
    ['an answer that makes no sense', new SyntaxError('Unexpected token'), 'server-error'],
  ] as const;

  for (const [what, error, code] of MEANINGS) {
    it(`${what} is "${code}"`, () => {
      expect(signInProblemCode(error)).toBe(code);
    });
  }
});
