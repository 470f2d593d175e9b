import type { ProviderProblem } from '@lets-meet/signaling-contracts/sign-in';

/** What there is to say to somebody who is back from the provider, and not signed in. @param name the provider's */
export function providerProblemText(problem: ProviderProblem, name: string): string {
  switch (problem) {
    case 'denied':
      return $localize`You did not sign in with ${name}:name:.`;
    case 'expired':
      return $localize`That took too long, or was started twice. Try again.`;
    case 'not-allowed':
      return $localize`Your account at ${name}:name: is not allowed in here. Ask an administrator.`;
    case 'account-disabled':
      return $localize`This account is disabled. An administrator can enable it again.`;
    case 'not-set-up':
      return $localize`This server is not set up yet. An administrator has to do that first.`;
    case 'provider-away':
      return $localize`${name}:name: does not answer. Try again in a moment.`;
    case 'provider-failed':
      return $localize`Signing in with ${name}:name: did not work. If it happens again, tell an administrator.`;
  }
}
