import * as z from 'zod/mini';
import { LINK_ERRORS, MEMBER_ERRORS, REGISTRATION_ERRORS, ROLES } from './account.js';
import { typedName } from './display-name.js';
import { LIMITS, peer } from './primitives.js';
import { PICTURE_ERRORS } from './profile-errors.js';
import { SETTING_ERRORS } from './setting-errors.js';

/** Where a session is asked for (POST), looked at (GET) and ended (DELETE). */
export const SESSION_PATH = '/api/session';

/** What signs somebody in: a name alone, or the user name and the password of an account. */
export const signInRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('guest'), name: typedName }),
  z.strictObject({
    kind: z.literal('account'),
    // Whatever is typed is looked for: that there is no such user name must not show in another answer.
    username: z.string().check(z.maxLength(400)),
    password: z.string().check(z.maxLength(LIMITS.password)),
  }),
]);
export type SignInRequest = z.infer<typeof signInRequest>;

/** Who is signed in, and as what. */
export const sessionResponse = z.strictObject({ person: peer, role: z.enum(['guest', ...ROLES]) });
export type SessionResponse = z.infer<typeof sessionResponse>;

export const SIGN_IN_ERRORS = [
  'invalid-name',
  /** Somebody who is online has the name. */
  'name-taken',
  /** It is the name, or the user name, of an account. */
  'name-reserved',
  'guests-not-allowed',
  /** An administrator removed them, and keeps them out for a while. */
  'guest-blocked',
  /** Nobody has made an administrator yet: guests join from the server's own machine only. */
  'not-set-up',
  /** No such account, or not its password. */
  'wrong-credentials',
  /** The password is right, but an administrator has disabled the account. */
  'account-disabled',
  /** Too many that were wrong, for this account or from this address; `Retry-After` says how long to wait. */
  'too-many-attempts',
  'invalid-request',
  'foreign-origin',
] as const;
export type SignInErrorCode = (typeof SIGN_IN_ERRORS)[number];

/** The body of every HTTP refusal; `forbidden` is for others than whoever is signed in. The sentence for the user is the client's. */
export const httpError = z.strictObject({
  code: z.enum([
    ...SIGN_IN_ERRORS,
    ...LINK_ERRORS,
    ...REGISTRATION_ERRORS,
    ...MEMBER_ERRORS,
    ...SETTING_ERRORS,
    ...PICTURE_ERRORS,
    'unauthorized',
    'forbidden',
    'not-found',
    /** There are as many as there may be. */
    'too-many',
    'internal',
  ]),
});
export type HttpError = z.infer<typeof httpError>;
