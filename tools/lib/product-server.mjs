import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { serverFile } from './build.mjs';

/** What any process needs of the machine that it is on. The settings of a server in this shell are none of it. */
const needed = /^(?:PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|NODE_\w+)$/i;

/** Any free port of this machine. */
const settled = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' };

/** What a log must never contain: session descriptions, candidates, keys. */
const secrets = /candidate:\d|a=(candidate|ice-|fingerprint)|v=0\\r\\n/;

/** The product as it is deployed: the built server in a process of its own, on a free port of this machine. */
export class ProductServer {
  /**
   * @param {import('node:child_process').ChildProcess} process
   * @param {readonly string[]} log grows with every line
   * @param {string} origin scheme, host and port, as the server prints them
   * @param {string} folder what it keeps; gone when it stops
   * @param {readonly string[]} printed grows with every line of its standard output
   */
  constructor(process, log, origin, folder, printed) {
    this.process = process;
    this.log = log;
    this.origin = origin;
    this.folder = folder;
    this.printed = printed;
  }

  /**
   * @param {NodeJS.ProcessEnv} [settings] environment variables of the server, such as `RING_SECONDS`
   * @returns {Promise<ProductServer>} once it can be visited
   */
  static async start(settings = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'lets-meet-data-'));
    const child = spawn(process.execPath, [serverFile], {
      env: { ...machineEnvironment(), ...settled, DATA_DIR: folder, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {string[]} */
    const log = [];
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    /** @type {string[]} */
    const printed = [];
    const output = createInterface({ input: child.stdout }).on('line', (line) =>
      printed.push(line),
    );
    const origin = await printedAddress(output);
    if (origin === null) throw new Error(`The server did not start:\n${log.join('\n')}`);
    return new ProductServer(child, log, origin, folder, printed);
  }

  /** The one-time link that makes the first administrator, as the console shows it; empty where there is none. */
  get setUpLink() {
    return this.printed.join('\n').match(/https?:\/\/\S+\/set-up#\S+/)?.[0] ?? '';
  }

  /** Ends it as an administrator does, and finds fault with an unclean end or a log that tells too much. */
  async stop() {
    const { process, log } = this;
    if (process.exitCode === null && process.signalCode === null) {
      const ended = once(process, 'close');
      process.kill('SIGTERM');
      await ended;
    }
    await rm(this.folder, { recursive: true });
    if (process.exitCode !== 0) {
      throw new Error(`The server ended with ${process.exitCode ?? process.signalCode}`);
    }
    const faulty = log.find((line) => secrets.test(line) || isFault(line));
    if (faulty !== undefined) throw new Error(`A line that the log must not have: ${faulty}`);
  }
}

/** @returns {NodeJS.ProcessEnv} */
function machineEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name)));
}

/**
 * The first address that the server prints.
 * @param {import('node:readline').Interface} output
 * @returns {Promise<string | null>} null where it ends without one
 */
function printedAddress(output) {
  return new Promise((resolve) => {
    output.on('line', (line) => {
      const address = /https?:\/\/\S+/.exec(line)?.[0];
      if (address !== undefined) resolve(new URL(address).origin);
    });
    output.once('close', () => resolve(null));
  });
}

/**
 * Lines are JSON; 50 is pino's level `error`.
 * @param {string} line
 */
function isFault(line) {
  const { level } = JSON.parse(line);
  return typeof level !== 'number' || level >= 50;
}
