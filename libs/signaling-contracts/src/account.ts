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

/** The token of a one-time link. */
export const linkToken = z.string().check(z.maxLength(200));

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

/** Why an account stays as it is. */
export const MEMBER_ERRORS = [
  /** Nobody could look after the server any more. */
  'last-administrator',
  /** One does that to others only. */
  'yourself',
  /** There is an open invitation for the name, and it was not said that another one is meant. */
  'already-invited',
  /** There is a problem with the list, or with a row of it. */
  'import-not-possible',
] as const;

/** The pages of the links that an administrator makes. The one-time token is behind the `#`, as with `SET_UP_PAGE`. */
export const INVITATION_PAGE = '/invitation';
export const NEW_PASSWORD_PAGE = '/new-password';

/** The page where people make their own account, where an administrator lets them. */
export const REGISTER_PAGE = '/register';

/** Where the first administrator is made (POST). */
export const SET_UP_PATH = '/api/set-up';
/** The page of it; the one-time token is behind the `#`, which no server and no log gets to see. */
export const SET_UP_PAGE = '/set-up';

/** POST to `SET_UP_PATH/look`: whether the link is still good. */
export const setUpLook = z.strictObject({ token: linkToken });
export type SetUpLook = z.infer<typeof setUpLook>;

export const setUpRequest = z.strictObject({
  token: linkToken,
  username: typedUsername,
  name: typedName,
  password: newPassword,
  /** Whether people without an account may join. */
  guests: z.boolean(),
});
export type SetUpRequest = z.infer<typeof setUpRequest>;

/** Why a one-time link did not do what it is for. */
export const LINK_ERRORS = [
  ...ACCOUNT_PROBLEMS,
  /** It was used, is too old or was taken back; or what it is for is done already. */
  'link-not-valid',
  'invalid-request',
  'foreign-origin',
] as const;
export type LinkErrorCode = (typeof LINK_ERRORS)[number];

/** Why somebody could not make their own account. */
export const REGISTRATION_ERRORS = [
  ...ACCOUNT_PROBLEMS,
  /** An administrator, or a variable of the server, lets nobody do it. */
  'registration-off',
  /** Nobody has made an administrator yet. */
  'not-set-up',
  /** An administrator removed them, and keeps them out for a while. */
  'guest-blocked',
  /** Too many from this address; `Retry-After` says how long to wait. */
  'too-many-attempts',
  'invalid-request',
  'foreign-origin',
] as const;
export type RegistrationErrorCode = (typeof REGISTRATION_ERRORS)[number];
