import * as z from 'zod/mini';
import { normaliseName, typedName } from './display-name.js';
import { LIMITS } from './primitives.js';

/** What somebody with an account may do. */
export const ROLES = ['member', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Letters, digits and what addresses are written with; nothing that cannot be seen or told apart from nothing. */
const USERNAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@+-]*$/u;

/** A user name that somebody chooses; parsing it gives it normalised. */
export const typedUsername = z.pipe(
  z.string().check(
    z.maxLength(400),
    z.refine((typed) => isUsername(normaliseName(typed)), 'cannot be a user name'),
  ),
  z.transform(normaliseName),
);

function isUsername(name: string): boolean {
  return USERNAME.test(name) && Array.from(name).length <= LIMITS.username;
}

/** A password that somebody chooses. Only the server knows whether it is a common one. */
export const newPassword = z
  .string()
  .check(z.minLength(LIMITS.passwordLeast), z.maxLength(LIMITS.password));

/** Why an account cannot be made as it was typed. */
export const ACCOUNT_PROBLEMS = [
  'invalid-username',
  'invalid-name',
  /** Another account has the user name, or is shown by the name. */
  'username-taken',
  'name-taken',
  'password-too-short',
  /** It is on the list of those that are tried first, or little more than one of them, or than the names beside it. */
  'password-too-common',
] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

/** Where the first administrator is made (POST). */
export const SET_UP_PATH = '/api/set-up';
/** The page of it; the one-time token is behind the `#`, which no server and no log gets to see. */
export const SET_UP_PAGE = '/set-up';

export const setUpRequest = z.strictObject({
  token: z.string().check(z.maxLength(200)),
  username: typedUsername,
  name: typedName,
  password: newPassword,
  /** Whether people without an account may join. */
  guests: z.boolean(),
});
export type SetUpRequest = z.infer<typeof setUpRequest>;

export const SET_UP_ERRORS = [
  ...ACCOUNT_PROBLEMS,
  /** The link is not the one that the server printed last, or there is an administrator already. */
  'link-not-valid',
  'invalid-request',
  'foreign-origin',
] as const;
export type SetUpErrorCode = (typeof SET_UP_ERRORS)[number];
