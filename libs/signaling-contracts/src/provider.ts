/** Where the browser goes to sign in with a provider of OpenID Connect, who sends it back to what is below it. */
export const PROVIDER_PATH = '/api/sign-in/oidc';

/** The page that says `?problem=…` where that did not work. */
export const LOGIN_PAGE = '/login';

/** Why signing in with the provider did not work. */
export const PROVIDER_PROBLEMS = [
  /** The person, or the provider, did not want it. */
  'denied',
  /** It took too long, or another one was begun meanwhile. */
  'expired',
  /** None of the person's groups may come in. */
  'not-allowed',
  'account-disabled',
  /** Nobody has made an administrator yet. */
  'not-set-up',
  /** No answer from the provider. */
  'provider-away',
  /** An answer of no use: the provider, or what is set of it here, is to be mended. */
  'provider-failed',
] as const;
export type ProviderProblem = (typeof PROVIDER_PROBLEMS)[number];
