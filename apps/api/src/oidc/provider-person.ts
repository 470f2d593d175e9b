import * as z from 'zod';

/** Who somebody is by the word of a provider. */
export interface ProviderPerson {
  readonly issuer: string;
  /** Never given to another person. */
  readonly subject: string;
  /** What they would like to be called when they sign in; anything, or nothing. */
  readonly username: string | undefined;
  /** What the others would know them by, likewise. */
  readonly name: string | undefined;
  readonly groups: readonly string[];
}

/** The longest that OpenID Connect allows (Core 1.0, section 2). */
const LONGEST_SUBJECT = 255;

const claim = z.string().optional().catch(undefined);

const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1).max(LONGEST_SUBJECT),
  preferred_username: claim,
  name: claim,
});

/** Several groups, or one. */
const groupList = z
  .union([z.array(z.string()), z.string().transform((group) => [group])])
  .catch([]);

/** @throws {ZodError} where a provider does not even say who it is */
export function providerPerson(said: unknown, groupsClaim: string): ProviderPerson {
  const { iss: issuer, sub: subject, preferred_username: username, name } = claims.parse(said);
  return { issuer, subject, username, name, groups: groupList.parse(inside(said, groupsClaim)) };
}

/** The claim of this name, or the one to which its dots lead: `realm_access.roles` of Keycloak. */
function inside(said: unknown, path: string): unknown {
  const whole = valueOf(said, path);
  return whole === undefined ? path.split('.').reduce(valueOf, said) : whole;
}

function valueOf(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
