import { expect } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findExecutable } from '../../../../tools/lib/executable.mjs';
import { freePort } from '../../../../tools/lib/port.mjs';

/** A real coturn on this machine, which shares a secret with the product's server. */
export class TurnServer {
  private constructor(
    private process: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
    private readonly secret: string,
  ) {}

  static get isInstalled(): boolean {
    return findExecutable(['turnserver']) !== undefined;
  }

  static async start(): Promise<TurnServer> {
    const port = await freePort(0);
    const secret = randomBytes(16).toString('hex');
    const folder = await mkdtemp(join(tmpdir(), 'lets-meet-turn-'));
    const child = launch(folder, port, secret);
    await untilItAnswers(port);
    return new TurnServer(child, folder, port, secret);
  }

  /** What the product's server has to know of it. */
  get settings(): NodeJS.ProcessEnv {
    return { TURN_URLS: `turn:127.0.0.1:${this.port}?transport=udp`, TURN_SECRET: this.secret };
  }

  /** It is gone from one moment to the next: the path of every call over it is cut. */
  async crash(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  /** After a crash, at the same address; it knows of no call. */
  async revive(): Promise<void> {
    this.process = launch(this.folder, this.port, this.secret);
    await untilItAnswers(this.port);
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true });
  }
}

function launch(folder: string, port: number, secret: string): ChildProcess {
  return spawn(
    'turnserver',
    [
      '-n',
      '--listening-ip=127.0.0.1',
      '--relay-ip=127.0.0.1',
      `--listening-port=${port}`,
      '--use-auth-secret',
      `--static-auth-secret=${secret}`,
      '--realm=lets-meet.test',
      '--allow-loopback-peers',
      '--fingerprint',
      '--no-tls',
      '--no-dtls',
      '--no-cli',
      `--pidfile=${join(folder, 'pid')}`,
      `--userdb=${join(folder, 'db')}`,
      '--log-file=stdout',
    ],
    { stdio: 'ignore' },
  );
}

/** It prints nothing when it is ready: it is asked until it answers. */
async function untilItAnswers(port: number): Promise<void> {
  const socket = createSocket('udp4');
  let answered = false;
  socket.once('message', () => {
    answered = true;
  });
  await expect
    .poll(() => {
      socket.send(bindingRequest(), port, '127.0.0.1');
      return answered;
    })
    .toBe(true);
  socket.close();
}

/** A STUN binding request without attributes (RFC 8489, section 5). */
function bindingRequest(): Buffer {
  return Buffer.concat([Buffer.from([0, 1, 0, 0, 0x21, 0x12, 0xa4, 0x42]), randomBytes(12)]);
}
