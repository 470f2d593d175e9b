import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVER_FILE = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

/** What the environment of the test run must not decide. */
const NEUTRAL: NodeJS.ProcessEnv = {
  PORT: '0',
  HOST: '127.0.0.1',
  HTTPS: undefined,
  TLS_CERT: undefined,
  TLS_KEY: undefined,
  ICE_SERVERS: undefined,
  TURN_URLS: undefined,
  TURN_SECRET: undefined,
  LOG_LEVEL: 'info',
};

/** What a log must never contain: session descriptions, candidates, keys. */
const SECRETS = /candidate:\d|a=(candidate|ice-|fingerprint)|v=0\\r\\n/;

/** The product as it is deployed: the built server in a process of its own, on a free port of this machine. */
export class ProductServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly log: readonly string[],
    /** Scheme, host and port, as the server prints them. */
    readonly origin: string,
  ) {}

  /** @param settings environment variables of the server, such as `RING_SECONDS` */
  static async start(settings: NodeJS.ProcessEnv = {}): Promise<ProductServer> {
    if (!existsSync(SERVER_FILE)) throw new Error(`${SERVER_FILE} is missing: npm run build`);
    const child = spawn(process.execPath, [SERVER_FILE], {
      env: { ...process.env, ...NEUTRAL, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    const origin = await printedAddress(createInterface({ input: child.stdout }));
    if (origin === null) throw new Error(`The server did not start:\n${log.join('\n')}`);
    return new ProductServer(child, log, origin);
  }

  /** Ends it as an administrator does, and finds fault with an unclean end or a log that tells too much. */
  async stop(): Promise<void> {
    if (this.process.exitCode === null) {
      const ended = once(this.process, 'close');
      this.process.kill('SIGTERM');
      await ended;
    }
    const { exitCode, signalCode } = this.process;
    if (exitCode !== 0) throw new Error(`The server ended with ${exitCode ?? signalCode}`);
    const faulty = this.log.find((line) => SECRETS.test(line) || isFault(line));
    if (faulty !== undefined) throw new Error(`A line that the log must not have: ${faulty}`);
  }
}

/** The first address that the server prints; null where it ends without one. */
async function printedAddress(output: Interface): Promise<string | null> {
  for await (const line of output) {
    const origin = /https?:\/\/\S+/.exec(line)?.[0];
    if (origin !== undefined) return new URL(origin).origin;
  }
  return null;
}

/** Lines are JSON; 50 is pino's level `error`. */
function isFault(line: string): boolean {
  const { level } = JSON.parse(line) as { readonly level?: number };
  return level === undefined || level >= 50;
}
