import * as z from 'zod/mini';
import { ROLES } from './account.js';
import { typedName } from './display-name.js';
import { instant, LIMITS, shownName } from './primitives.js';

/** Where administrators look after people who have an account. */
export const PEOPLE_PATH = '/api/admin/people';

/** Somebody who has an account, as administrators see them. */
export const member = z.strictObject({
  id: z.uuid(),
  username: z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.username)),
  name: shownName,
  /** Empty where they have not said one. */
  title: z.string().check(z.maxLength(2 * LIMITS.title)),
  role: z.enum(ROLES),
  /** Cannot sign in until an administrator enables the account again. */
  disabled: z.boolean(),
  /** Whether one of their devices has a socket. */
  online: z.boolean(),
  createdAt: instant,
});
export type Member = z.infer<typeof member>;

/** A link that somebody can make an account with and has not yet. */
export const invitation = z.strictObject({
  id: z.uuid(),
  role: z.enum(ROLES),
  /** Whom it is for, as far as it was said. */
  name: z.nullable(shownName),
  /** Which user name is suggested to them. */
  username: z.nullable(z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.username))),
  expiresAt: instant,
});
export type Invitation = z.infer<typeof invitation>;

/** The answer to a GET of `PEOPLE_PATH`. */
export const memberList = z.strictObject({
  members: z.array(member).check(z.maxLength(LIMITS.people)),
  invitations: z.array(invitation).check(z.maxLength(LIMITS.invitations)),
});
export type MemberList = z.infer<typeof memberList>;

/** What can be changed of an account, one thing at a time: PATCH of `PEOPLE_PATH/<id>`. */
export const memberChange = z.union([
  z.strictObject({ role: z.enum(ROLES) }),
  z.strictObject({ disabled: z.boolean() }),
]);
export type MemberChange = z.infer<typeof memberChange>;

/** POST to `PEOPLE_PATH/invitations`. */
export const invitationRequest = z.strictObject({
  role: z.enum(ROLES),
  name: z.nullable(typedName),
  /** Also where there is an open invitation for the name. */
  again: z.exactOptional(z.boolean()),
});
export type InvitationRequest = z.infer<typeof invitationRequest>;

/** A one-time link that was just made; the server shows it this once. */
export const madeLink = z.strictObject({
  /** The path of the page, with the token behind the `#`. */
  path: z.string().check(z.minLength(1), z.maxLength(400)),
  expiresAt: instant,
});
export type MadeLink = z.infer<typeof madeLink>;
