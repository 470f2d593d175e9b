import type { HttpError, SignInRequest } from '@lets-meet/signaling-contracts/sign-in';
import { HttpRefusal, isUnreachable } from '../form/ask-server';

/** Why signing in, or finding out whether one is, did not work. */
export type SignInProblemCode =
  /** Somebody who is online has the name. */
  | 'name-taken'
  /** It belongs to somebody who has an account. */
  | 'name-reserved'
  /** The server does not take the name. */
  | 'invalid-name'
  | 'guests-not-allowed'
  /** An administrator removed them, and keeps them out for a while. */
  | 'guest-blocked'
  /** Until there is an administrator, guests join from the server's own machine only. */
  | 'not-set-up'
  /** No such username, or not its password: nobody is told which. */
  | 'wrong-credentials'
  /** An administrator has disabled the account. */
  | 'account-disabled'
  /** The server makes one wait. */
  | 'too-many-attempts'
  /** No answer: no network, the server is down, or it took too long. */
  | 'unreachable'
  /** An answer that nobody here can do anything about. */
  | 'server-error';

/** A problem, and the name that it came with; empty where there was none. */
export interface SignInProblem {
  readonly code: SignInProblemCode;
  readonly name: string;
}

/** Those that come from the server with their own word. */
type ToldRefusal = Exclude<SignInProblemCode, 'unreachable' | 'server-error'>;

export type RefusedName = Extract<
  SignInProblemCode,
  'name-taken' | 'name-reserved' | 'invalid-name'
>;

/** The refusals that a person can do something about, and the form that they belong to. */
const FORM_OF: Readonly<Record<ToldRefusal, SignInRequest['kind']>> = {
  'name-taken': 'guest',
  'name-reserved': 'guest',
  'invalid-name': 'guest',
  'guests-not-allowed': 'guest',
  'guest-blocked': 'guest',
  'not-set-up': 'guest',
  'wrong-credentials': 'account',
  'account-disabled': 'account',
  'too-many-attempts': 'account',
};

/** The form at which a problem is told; undefined where it can be either. */
export function formOf(code: SignInProblemCode): SignInRequest['kind'] | undefined {
  return code === 'unreachable' || code === 'server-error' ? undefined : FORM_OF[code];
}

export function isAboutName(code: SignInProblemCode): code is RefusedName {
  return code === 'name-taken' || code === 'name-reserved' || code === 'invalid-name';
}

/** What an error of `SessionApi` means to a person. */
export function signInProblemCode(error: unknown): SignInProblemCode {
  if (error instanceof HttpRefusal && isTold(error.code)) return error.code;
  return isUnreachable(error) ? 'unreachable' : 'server-error';
}

function isTold(code: HttpError['code'] | null): code is ToldRefusal {
  return code !== null && code in FORM_OF;
}
