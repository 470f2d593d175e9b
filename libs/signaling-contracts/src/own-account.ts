import * as z from 'zod/mini';
import { newPassword } from './account.js';
import { instant, LIMITS } from './primitives.js';

/** Where the owner of an account looks after it. */
export const ACCOUNT_PATH = '/api/account';

/** One's being signed in on one browser. */
export const ownSession = z.strictObject({
  id: z.uuid(),
  /** What the browser said of itself when it signed in; empty where it said nothing. */
  userAgent: z.string().check(z.maxLength(LIMITS.userAgent)),
  signedInAt: instant,
  /** To a few minutes. */
  lastUsedAt: instant,
  /** Whether it is the one that asks. */
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof ownSession>;

/** The answer to a GET of `ACCOUNT_PATH/sessions`: the one used last is first. */
export const ownSessions = z.array(ownSession).check(z.maxLength(LIMITS.sessions));

/** POST to `ACCOUNT_PATH/password`; the other sessions end. */
export const passwordChange = z.strictObject({
  current: z.string().check(z.maxLength(LIMITS.password)),
  password: newPassword,
});
export type PasswordChange = z.infer<typeof passwordChange>;
