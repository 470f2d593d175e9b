import type { CallTimeouts } from '@lets-meet/call-domain';
import type { IceServer } from '@lets-meet/signaling-contracts';
import type { SettingValues } from '@lets-meet/signaling-contracts/administration';

/** TURN servers that share a secret with us, so that every session gets credentials which expire. */
export interface TurnConfig {
  readonly urls: readonly string[];
  /** coturn's `static-auth-secret`. */
  readonly secret: string;
}

/** Where the certificate comes from, where there is one. */
export type TlsConfig =
  | { readonly kind: 'none' }
  /** Made on the spot and kept in the data folder. */
  | { readonly kind: 'self-signed' }
  | { readonly kind: 'files'; readonly cert: string; readonly key: string };

/** A provider of OpenID Connect whose people may sign in here. */
export interface ProviderConfig {
  /** Its address, as it names itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** A secret. Undefined where the provider asks this server for none. */
  readonly clientSecret: string | undefined;
  /** What is asked for, with blanks between. */
  readonly scopes: string;
  /** As the login page calls it: “Sign in with …”. */
  readonly name: string;
  /** The claim that lists the groups of a person; dots lead into it. */
  readonly groupsClaim: string;
  /** Who is in one of them is an administrator, and nobody else of the provider; none leaves roles to the console. */
  readonly administratorGroups: readonly string[];
  /** Who is in none of them, nor of the former, stays out; none lets everybody in. */
  readonly memberGroups: readonly string[];
}

/** Where what lasts is kept. */
export type DatabaseConfig =
  /** A path, or `:memory:` for what ends with the process. */
  | { readonly kind: 'sqlite'; readonly file: string }
  /** The address is a secret: there is a password in it. */
  | { readonly kind: 'postgres'; readonly url: string };

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Everything that is decided before the start. */
export interface Config {
  /** 0 takes a free port. */
  readonly port: number;
  /** The address to listen on; undefined is every address of the machine. */
  readonly host: string | undefined;
  readonly tls: TlsConfig;
  /** A reverse proxy in front of us says in `X-Forwarded-Host` and `-Proto` what the browser asked for. */
  readonly trustProxy: boolean;
  readonly iceServers: readonly IceServer[];
  readonly turn: TurnConfig | undefined;
  /** How long TURN credentials hold, whoever names the servers. */
  readonly turnTtlSeconds: number;
  /** How long a call rings is a setting. */
  readonly timeouts: Omit<CallTimeouts, 'ringMs'>;
  /** Settings that a variable decides: no administrator can change them. */
  readonly fixedSettings: Partial<SettingValues>;
  /** Undefined where nobody signs in elsewhere. */
  readonly provider: ProviderConfig | undefined;
  readonly logLevel: LogLevel;
  /** Who sends it as a bearer token may read the metrics from anywhere. A secret. */
  readonly metricsToken: string | undefined;
  /** The folder of the built client. */
  readonly webRoot: string;
  /** A folder with `hand_landmarker.task` or `face_landmarker.task` to be used instead of those of the build. */
  readonly touchModels: string | undefined;
  /** The folder for what the server keeps. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
}

/** Injection token of the {@link Config}. */
export const CONFIG = Symbol('Config');
