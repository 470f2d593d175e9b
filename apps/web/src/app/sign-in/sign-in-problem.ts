import { HttpRefusal } from './session-api';

/** Why signing in, or finding out whether one is, did not work. */
export type SignInProblemCode =
  /** Somebody who is online has the name. */
  | 'name-taken'
  /** The server does not take the name. */
  | 'invalid-name'
  /** No answer: no network, the server is down, or it took too long. */
  | 'unreachable'
  /** An answer that nobody here can do anything about. */
  | 'server-error';

/** A problem, and the name that it came with; empty where there was none. */
export interface SignInProblem {
  readonly code: SignInProblemCode;
  readonly name: string;
}

/** The answers of a proxy whose server is down: 502, 503, 504. */
const BAD_GATEWAY = 502;

/** What an error of `SessionApi` means to a person. */
export function signInProblemCode(error: unknown): SignInProblemCode {
  if (error instanceof HttpRefusal) {
    if (error.code === 'name-taken' || error.code === 'invalid-name') return error.code;
    return error.status >= BAD_GATEWAY ? 'unreachable' : 'server-error';
  }
  // `fetch` throws a TypeError without a connection, a DOMException when the time is over.
  return error instanceof TypeError || error instanceof DOMException
    ? 'unreachable'
    : 'server-error';
}
