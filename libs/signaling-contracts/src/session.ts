import * as z from 'zod/mini';
import { typedName } from './display-name.js';
import { peer } from './primitives.js';

/** Where a session is asked for (POST), looked at (GET) and ended (DELETE). */
export const SESSION_PATH = '/api/session';

/** What signs somebody in. Accounts will be a second member beside the guest. */
export const signInRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('guest'), name: typedName }),
]);
export type SignInRequest = z.infer<typeof signInRequest>;

/** Who is signed in. */
export const sessionResponse = z.strictObject({ person: peer });
export type SessionResponse = z.infer<typeof sessionResponse>;

export const SIGN_IN_ERRORS = [
  'invalid-name',
  'name-taken',
  'invalid-request',
  'foreign-origin',
] as const;
export type SignInErrorCode = (typeof SIGN_IN_ERRORS)[number];

/** The body of every HTTP refusal. The sentence for the user is the client's. */
export const httpError = z.strictObject({
  code: z.enum([...SIGN_IN_ERRORS, 'unauthorized', 'not-found', 'internal']),
});
export type HttpError = z.infer<typeof httpError>;
