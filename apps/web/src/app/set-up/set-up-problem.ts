import { LINK_ERRORS, type LinkErrorCode } from '@lets-meet/signaling-contracts/sign-in';
import { HttpRefusal } from '../sign-in/session-api';
import { signInProblemCode } from '../sign-in/sign-in-problem';

/** Why the server could not be set up. */
export type SetUpProblem = LinkErrorCode | 'unreachable' | 'server-error';

/** The field that a problem belongs to. */
export type SetUpField = 'username' | 'name' | 'password';

export function setUpProblem(error: unknown): SetUpProblem {
  const code = error instanceof HttpRefusal ? error.code : null;
  const refused = LINK_ERRORS.find((known) => known === code);
  if (refused !== undefined) return refused;
  return signInProblemCode(error) === 'unreachable' ? 'unreachable' : 'server-error';
}

/** Null where it is about none of them. */
export function fieldOf(problem: SetUpProblem | null): SetUpField | null {
  switch (problem) {
    case 'invalid-username':
    case 'username-taken':
      return 'username';
    case 'invalid-name':
    case 'name-taken':
      return 'name';
    case 'password-too-short':
    case 'password-too-common':
      return 'password';
    case 'link-not-valid':
    case 'invalid-request':
    case 'foreign-origin':
    case 'unreachable':
    case 'server-error':
    case null:
      return null;
  }
}
