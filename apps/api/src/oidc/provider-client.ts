import type { ProviderProblem } from '@lets-meet/signaling-contracts/sign-in';
import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { ProviderConfig } from '../config/config.js';
import { isPlainLoopback } from '../config/provider-environment.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import type { PendingSignIn } from './pending-sign-in.js';
import { providerPerson, type ProviderPerson } from './provider-person.js';

/** How long the provider has for each answer, in seconds. */
const TIMEOUT_SECONDS = 10;
/** How long somebody may take at the provider, in milliseconds. */
const PENDING_MS = 10 * 60 * 1_000;

export type Asked<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: ProviderProblem };

/** Where the browser is to go, and what is to be remembered until it is back. */
export interface Departure {
  readonly url: URL;
  readonly pending: PendingSignIn;
}

/** Speaks with the provider of OpenID Connect: authorization code, PKCE, state and nonce. Only this file knows the library. */
@Injectable()
export class ProviderClient {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  /** @param redirectUri where the provider sends the browser back to */
  begin(provider: ProviderConfig, redirectUri: string): Promise<Asked<Departure>> {
    return this.ask(async () => {
      const configuration = await this.discover(provider);
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const codeVerifier = oidc.randomPKCECodeVerifier();
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: provider.scopes,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      const endsAt = Date.now() + PENDING_MS;
      return { url, pending: { state, nonce, codeVerifier, redirectUri, endsAt } };
    });
  }

  /** Who it is that is back. @param answer the search of the address that the browser came back to */
  finish(
    provider: ProviderConfig,
    answer: URLSearchParams,
    { state, nonce, codeVerifier, redirectUri }: PendingSignIn,
  ): Promise<Asked<ProviderPerson>> {
    return this.ask(async () => {
      const configuration = await this.discover(provider);
      const back = new URL(redirectUri);
      back.search = answer.toString();
      const tokens = await oidc.authorizationCodeGrant(configuration, back, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const subject = claims?.sub ?? '';
      // Many put names and groups there only; what is in the signed token counts more.
      const more =
        configuration.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await oidc.fetchUserInfo(configuration, tokens.access_token, subject);
      return providerPerson({ ...more, ...claims }, provider.groupsClaim);
    });
  }

  /** What the provider says of itself; asked for when somebody wants to go there, again until it has answered once. */
  private discover(provider: ProviderConfig): Promise<oidc.Configuration> {
    this.discovered ??= this.askForMetadata(provider).catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }

  private askForMetadata({
    issuer,
    clientId,
    clientSecret,
  }: ProviderConfig): Promise<oidc.Configuration> {
    const url = new URL(issuer);
    return oidc.discovery(
      url,
      clientId,
      undefined,
      clientSecret === undefined ? oidc.None() : secretAuth(clientSecret),
      {
        timeout: TIMEOUT_SECONDS,
        // Deprecated to be seen: only a provider on this very machine is asked without TLS.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        ...(isPlainLoopback(url) && { execute: [oidc.allowInsecureRequests] }),
      },
    );
  }

  /** Whatever goes wrong there is the provider's word or fault, and told to the person. */
  private async ask<Answer>(question: () => Promise<Answer>): Promise<Asked<Answer>> {
    try {
      return { ok: true, answer: await question() };
    } catch (error) {
      const problem = problemOf(error);
      // What caused it is not logged: it can hold tokens.
      if (problem !== 'denied') this.logger.warn({ problem, said: said(error) }, 'provider');
      return { ok: false, problem };
    }
  }
}

/** The providers that take the secret in the body only say so. */
function secretAuth(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...request) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(server, ...request);
  };
}

function problemOf(error: unknown): ProviderProblem {
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'denied' : 'provider-failed';
  }
  // The code was used, or is too old.
  if (error instanceof oidc.ResponseBodyError) {
    return error.error === 'invalid_grant' ? 'expired' : 'provider-failed';
  }
  return isNoAnswer(error) ? 'provider-away' : 'provider-failed';
}

const BAD_GATEWAY = 502;

function isNoAnswer(error: unknown): boolean {
  // `fetch` throws a TypeError without a code; those of the library have one.
  if (error instanceof TypeError) return !('code' in error);
  if (!(error instanceof oidc.ClientError)) return false;
  const isProxyAlone = error.cause instanceof Response && error.cause.status >= BAD_GATEWAY;
  return error.code === 'OAUTH_TIMEOUT' || isProxyAlone;
}

function said(error: unknown): string {
  if (error instanceof oidc.AuthorizationResponseError) return error.error;
  if (error instanceof oidc.ResponseBodyError) return error.error;
  return error instanceof Error ? error.message : '';
}
