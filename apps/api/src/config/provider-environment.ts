import * as z from 'zod';
import type { ProviderConfig } from './config.js';
import { StartProblem } from './start-problem.js';

const text = z.string().trim();

/** Names of groups: they may have blanks in them, so commas part them. */
const groups = text
  .transform((typed) => typed.split(',').flatMap((group) => group.trim() || []))
  .default([]);

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Plain HTTP is for trying it out on one machine. */
export function isPlainLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && LOOPBACK.test(hostname);
}

function isIssuer(typed: string): boolean {
  if (!URL.canParse(typed)) return false;
  const url = new URL(typed);
  return (url.protocol === 'https:' || isPlainLoopback(url)) && url.search === '' && !url.hash;
}

/** The variables of a provider of OpenID Connect. */
export const providerVariables = {
  OIDC_ISSUER: text
    .refine(
      isIssuer,
      'must be an address like https://id.example.org, as the provider names itself',
    )
    .optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_SCOPES: text
    .refine((typed) => typed.split(/\s+/).includes('openid'), 'must have openid among them')
    .default('openid profile'),
  OIDC_NAME: text.max(40, 'must have at most 40 characters').optional(),
  OIDC_GROUPS_CLAIM: text.default('groups'),
  OIDC_ADMIN_GROUPS: groups,
  OIDC_MEMBER_GROUPS: groups,
};

type ProviderVariables = z.infer<z.ZodObject<typeof providerVariables>>;

/** @throws {StartProblem} where one of them is missing */
export function providerOf(variables: ProviderVariables): ProviderConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = variables;
  if (issuer === undefined) {
    if (clientId === undefined) return undefined;
    throw new StartProblem('OIDC_ISSUER is missing: OIDC_CLIENT_ID says nothing without it.');
  }
  if (clientId === undefined) {
    throw new StartProblem(
      'OIDC_CLIENT_ID is missing: OIDC_ISSUER needs the id by which the provider knows this server.',
    );
  }
  return {
    issuer,
    clientId,
    clientSecret: variables.OIDC_CLIENT_SECRET,
    scopes: variables.OIDC_SCOPES,
    name: variables.OIDC_NAME ?? new URL(issuer).host,
    groupsClaim: variables.OIDC_GROUPS_CLAIM,
    administratorGroups: variables.OIDC_ADMIN_GROUPS,
    memberGroups: variables.OIDC_MEMBER_GROUPS,
  };
}
