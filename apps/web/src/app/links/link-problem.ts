import { LINK_ERRORS, type LinkErrorCode } from '@lets-meet/signaling-contracts/sign-in';
import { defer, of, throwError, type Observable } from 'rxjs';
import type { ZodMiniType } from 'zod/mini';
import { HttpRefusal } from '../form/ask-server';
import { signInProblemCode } from '../sign-in/sign-in-problem';

/** Why a one-time link did not do what it is for. */
export type LinkProblem = LinkErrorCode | 'unreachable' | 'server-error';

/** The field that a problem belongs to. */
export type AccountField = 'username' | 'name' | 'password';

/** What was typed does not fit: the server was not asked. */
export class Misfit extends Error {
  constructor(readonly problem: LinkProblem) {
    super(problem);
  }
}

/** What is wrong where a field does not fit. */
const PROBLEMS: Readonly<Record<string, LinkProblem>> = {
  username: 'invalid-username',
  name: 'invalid-name',
  password: 'password-too-short',
};

/** What was typed, parsed; errs with a `Misfit`. */
export function fitting<Content>(
  schema: ZodMiniType<Content>,
  typed: unknown,
): Observable<Content> {
  return defer(() => {
    const parsed = schema.safeParse(typed);
    if (parsed.success) return of(parsed.data);
    const [field] = parsed.error.issues[0]?.path ?? [];
    return throwError(() => new Misfit(PROBLEMS[String(field)] ?? 'link-not-valid'));
  });
}

/** What an error of {@link fitting} or `askServer` means to whoever has the link. */
export function linkProblem(error: unknown): LinkProblem {
  if (error instanceof Misfit) return error.problem;
  const code = error instanceof HttpRefusal ? error.code : null;
  const refused = LINK_ERRORS.find((known) => known === code);
  if (refused !== undefined) return refused;
  return signInProblemCode(error) === 'unreachable' ? 'unreachable' : 'server-error';
}

/** Null where it is about none of them. */
export function fieldOf(problem: LinkProblem | null): AccountField | null {
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

/** What there is to say at the field that a problem belongs to; null where it belongs to none. */
export function fieldProblemText(problem: LinkProblem | null): string | null {
  switch (problem) {
    case 'invalid-username':
      return $localize`A username is made of letters, digits and . _ - @ +, without blanks, at most 64.`;
    case 'username-taken':
      return $localize`There is an account with this username. Choose another.`;
    case 'invalid-name':
      return $localize`Enter the name that the others will see, at most 40 characters.`;
    case 'name-taken':
      return $localize`Somebody has this name. Choose another.`;
    case 'password-too-short':
      return $localize`A password has at least 12 characters.`;
    case 'password-too-common':
      return $localize`This password is one of those that are tried first. Choose another.`;
    default:
      return null;
  }
}
