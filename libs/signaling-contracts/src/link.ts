import * as z from 'zod/mini';
import { linkToken, newPassword, typedUsername } from './account.js';
import { typedName } from './display-name.js';
import { LIMITS, shownName } from './primitives.js';

/** Where a one-time link is looked at (POST); behind it, where it is used. */
export const LINK_PATH = '/api/link';

/** POST to `LINK_PATH`: what the link is for, as long as it is valid. */
export const linkLook = z.strictObject({ token: linkToken });
export type LinkLook = z.infer<typeof linkLook>;

export const linkView = z.discriminatedUnion('kind', [
  /** It makes an account; the names are those that the invitation was made for. */
  z.strictObject({
    kind: z.literal('invitation'),
    name: z.nullable(shownName),
    username: z.nullable(z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.username))),
  }),
  /** It sets a new password for the account of this user name. */
  z.strictObject({
    kind: z.literal('reset'),
    username: z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.username)),
  }),
]);
export type LinkView = z.infer<typeof linkView>;

/** POST to `LINK_PATH/invitation`: makes the account, and signs its owner in. */
export const invitationAcceptance = z.strictObject({
  token: linkToken,
  username: typedUsername,
  name: typedName,
  password: newPassword,
});
export type InvitationAcceptance = z.infer<typeof invitationAcceptance>;

/** POST to `LINK_PATH/reset`: sets the password, ends every session, and signs the owner in. */
export const passwordReset = z.strictObject({ token: linkToken, password: newPassword });
export type PasswordReset = z.infer<typeof passwordReset>;
