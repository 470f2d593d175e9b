import * as z from 'zod/mini';
import { typedName } from './display-name.js';
import { instant, peer, shownName } from './primitives.js';

/** Where administrators make tokens for programs, see them and revoke them. */
export const TOKENS_PATH = '/api/admin/tokens';

/** What a token may: read or change one part of the console. */
export const TOKEN_SCOPES = [
  'people:read',
  'people:write',
  'calls:read',
  'calls:write',
  'settings:read',
  'settings:write',
  'audit:read',
  'metrics:read',
] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Days that a token is good for, at least and at most. */
export const TOKEN_DAYS = { least: 1, most: 366 } as const;

/** Tokens that there may be at once. */
export const MOST_TOKENS = 200;

const scopes = z
  .array(z.enum(TOKEN_SCOPES))
  .check(z.minLength(1), z.maxLength(TOKEN_SCOPES.length));

/** A token as administrators see it: without what would let somebody use it. */
export const apiToken = z.strictObject({
  id: z.uuid(),
  name: shownName,
  scopes,
  /** The administrator who made it: it is worth nothing once they are none any more. */
  owner: peer,
  createdAt: instant,
  expiresAt: instant,
  /** To a minute; null where it never was. */
  lastUsedAt: z.nullable(instant),
});
export type ApiToken = z.infer<typeof apiToken>;

/** The answer to a GET of `TOKENS_PATH`; those that are over are among them until they are revoked. */
export const apiTokens = z.array(apiToken).check(z.maxLength(MOST_TOKENS));

/** POST to `TOKENS_PATH`. */
export const tokenRequest = z.strictObject({
  name: typedName,
  scopes,
  days: z.int().check(z.gte(TOKEN_DAYS.least), z.lte(TOKEN_DAYS.most)),
});
export type TokenRequest = z.infer<typeof tokenRequest>;

/** A token that was just made. The server tells it this once and does not keep it. */
export const madeToken = z.strictObject({
  id: z.uuid(),
  token: z.string().check(z.minLength(1), z.maxLength(100)),
  expiresAt: instant,
});
export type MadeToken = z.infer<typeof madeToken>;
