import {
  REGISTRATION_ERRORS,
  type RegistrationErrorCode,
} from '@lets-meet/signaling-contracts/members';
import { LINK_ERRORS, type LinkErrorCode } from '@lets-meet/signaling-contracts/sign-in';
import { defer, of, throwError, type Observable } from 'rxjs';
import type { ZodMiniType } from 'zod/mini';
import { HttpRefusal, isUnreachable } from '../form/ask-server';
import { serverProblemText } from '../form/form-problem';

/** Why no account was made or changed: what is wrong with what was typed, or with the link or page that it was typed at. */
export type AccountFormProblem =
  LinkErrorCode | RegistrationErrorCode | 'no-username' | 'unreachable' | 'server-error';

/** Those that come from the server with their own word. */
const REFUSALS = [...LINK_ERRORS, ...REGISTRATION_ERRORS];

/** The field that a problem belongs to. */
export type AccountField = 'username' | 'name' | 'password';

/** What was typed does not fit: the server was not asked. */
export class Misfit extends Error {
  /** @param problems one a field, in the order of the fields */
  constructor(readonly problems: readonly AccountFormProblem[]) {
    super(problems.join());
  }
}

/** What is wrong where a field does not fit. */
const PROBLEMS: Readonly<Record<string, AccountFormProblem>> = {
  username: 'invalid-username',
  name: 'invalid-name',
  password: 'password-too-short',
};

/** What was typed, parsed; errs with a `Misfit`. */
export function fitting<Content>(schema: ZodMiniType<Content>, typed: object): Observable<Content> {
  return defer(() => {
    const parsed = schema.safeParse(typed);
    if (parsed.success) return of(parsed.data);
    const fields = parsed.error.issues.map(({ path: [field] }) => String(field));
    return throwError(
      () => new Misfit([...new Set(fields)].map((field) => problemOf(field, typed))),
    );
  });
}

function problemOf(field: string, typed: object): AccountFormProblem {
  const isEmpty = field === 'username' && 'username' in typed && typed.username === '';
  return isEmpty ? 'no-username' : (PROBLEMS[field] ?? 'link-not-valid');
}

/** What an error of {@link fitting} or `askServer` means to whoever types: at least one. */
export function accountFormProblems(error: unknown): readonly AccountFormProblem[] {
  return error instanceof Misfit ? error.problems : [accountFormProblem(error)];
}

/** The first of them. */
export function accountFormProblem(error: unknown): AccountFormProblem {
  if (error instanceof Misfit) return error.problems[0] ?? 'server-error';
  const code = error instanceof HttpRefusal ? error.code : null;
  const refused = REFUSALS.find((known) => known === code);
  if (refused !== undefined) return refused;
  return isUnreachable(error) ? 'unreachable' : 'server-error';
}

/** Null where it is about none of them. */
export function fieldOf(problem: AccountFormProblem | null): AccountField | null {
  switch (problem) {
    case 'no-username':
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
    case 'registration-off':
    case 'not-set-up':
    case 'guest-blocked':
    case 'too-many-attempts':
    case 'invalid-request':
    case 'foreign-origin':
    case 'unreachable':
    case 'server-error':
    case null:
      return null;
  }
}

/** What there is to say at the field that a problem belongs to; null where it belongs to none. */
export function fieldProblemText(problem: AccountFormProblem | null): string | null {
  switch (problem) {
    case 'no-username':
      return $localize`Enter your username.`;
    case 'invalid-username':
      return $localize`A username has at most 64 letters, digits and . _ - @ +, and no spaces.`;
    case 'username-taken':
      return $localize`This username is taken. Choose another.`;
    case 'invalid-name':
      return $localize`Enter the name that others will see, at most 40 characters.`;
    case 'name-taken':
      return $localize`Someone already has this name. Choose another.`;
    case 'password-too-short':
      return $localize`Enter at least 12 characters.`;
    case 'password-too-common':
      return $localize`This password is too easy to guess. Choose another.`;
    default:
      return null;
  }
}

/**
 * What there is to say of a problem that belongs to no field.
 * @param notValid where the link, or the page, is of no use any more
 */
export function formProblemText(problem: AccountFormProblem, notValid: string): string {
  switch (problem) {
    case 'link-not-valid':
    case 'registration-off':
    case 'not-set-up':
      return notValid;
    case 'guest-blocked':
      return $localize`For a while nobody can create an account from this browser or network. Ask whoever runs this server.`;
    case 'too-many-attempts':
      return $localize`Too many attempts. Wait a few minutes, then try again.`;
    default:
      return serverProblemText(problem === 'unreachable');
  }
}
