import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config, DatabaseConfig, TlsConfig, TurnConfig } from './config.js';
import { environmentSchema, type Environment } from './environment.js';
import { fixedSettings } from './fixed-settings.js';
import { providerOf } from './provider-environment.js';
import { StartProblem } from './start-problem.js';

/** The database in the data folder, where no other is named. */
const DATABASE_FILE = 'lets-meet.sqlite';

/**
 * The configuration, from the environment and the command line.
 * @throws {StartProblem} naming the variable that is wrong, and why; never its value, which may be a secret
 */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
  commandLine: readonly string[],
): Config {
  const environment = parseEnvironment(variables);
  return {
    port: environment.PORT,
    host: environment.HOST,
    tls: tlsOf(environment, parseCommandLine(commandLine).https),
    trustProxy: environment.TRUST_PROXY,
    iceServers: environment.ICE_SERVERS ?? [],
    turn: turnOf(environment),
    turnTtlSeconds: environment.TURN_TTL,
    timeouts: {
      ringAwayMs: environment.RING_AWAY_SECONDS,
      callAwayMs: environment.CALL_AWAY_SECONDS,
      setUpMs: environment.SET_UP_SECONDS,
      reconnectMs: environment.RECONNECT_SECONDS,
    },
    fixedSettings: fixedSettings(environment),
    provider: providerOf(environment),
    logLevel: environment.LOG_LEVEL,
    metricsToken: environment.METRICS_TOKEN,
    webRoot: environment.WEB_ROOT,
    touchModels: environment.TOUCH_MODELS,
    dataDir: environment.DATA_DIR,
    database: databaseOf(environment),
  };
}

function databaseOf({ DATABASE_URL: url, DATA_DIR: folder }: Environment): DatabaseConfig {
  return url === undefined
    ? { kind: 'sqlite', file: join(folder, DATABASE_FILE) }
    : { kind: 'postgres', url };
}

function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  // `PORT= npm start` means the same as leaving it out.
  const set = Object.entries(variables).filter(([, value]) => value?.trim());
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [variable, ...inside] = issue?.path ?? [];
  const where = inside.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  throw new StartProblem(`${String(variable)}${where.join('')} is wrong: ${issue?.message ?? ''}.`);
}

function parseCommandLine(commandLine: readonly string[]): { readonly https: boolean } {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: { https: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    // parseArgs throws a TypeError that says which argument it does not know.
    throw new StartProblem(
      `The only option is --https. ${error instanceof Error ? error.message : ''}`,
    );
  }
}

function tlsOf(environment: Environment, https: boolean): TlsConfig {
  const { TLS_CERT: cert, TLS_KEY: key } = environment;
  if (cert !== undefined && key !== undefined) return { kind: 'files', cert, key };
  if (cert !== undefined) throw new StartProblem('TLS_KEY is missing: TLS_CERT needs its key.');
  if (key !== undefined) {
    throw new StartProblem('TLS_CERT is missing: TLS_KEY needs its certificate.');
  }
  return { kind: https || environment.HTTPS ? 'self-signed' : 'none' };
}

function turnOf(environment: Environment): TurnConfig | undefined {
  const { TURN_URLS: urls, TURN_SECRET: secret } = environment;
  if (urls !== undefined && secret !== undefined) return { urls, secret };
  if (urls !== undefined) {
    throw new StartProblem(
      'TURN_SECRET is missing: TURN_URLS needs the secret that the TURN server knows.',
    );
  }
  if (secret !== undefined) {
    throw new StartProblem('TURN_URLS is missing: TURN_SECRET says nothing without them.');
  }
  return undefined;
}
