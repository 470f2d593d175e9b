import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(
  new URL('../../../../tools/lib/openid-provider.mjs', import.meta.url),
);

/** A real provider of OpenID Connect, in a process of its own. */
export class TestProvider {
  private constructor(
    private readonly process: ChildProcess,
    readonly issuer: string,
  ) {}

  /** @param port 0 is any */
  static async start(port = 0): Promise<TestProvider> {
    const child = spawn(process.execPath, [PROGRAM, String(port)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [issuer] = (await once(createInterface(child.stdout), 'line')) as [string];
    return new TestProvider(child, issuer);
  }

  /** What a server has to know of it. */
  get variables(): Readonly<Record<string, string>> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: 'lets-meet',
      OIDC_CLIENT_SECRET: 'a secret of the test',
      OIDC_SCOPES: 'openid profile groups',
      OIDC_NAME: 'Example',
    };
  }

  /** What it says of somebody from now on. */
  async says(login: string, claims: Readonly<Record<string, unknown>>): Promise<void> {
    await fetch(`${this.issuer}/people/${login}`, { method: 'PUT', body: JSON.stringify(claims) });
  }

  get port(): number {
    return Number(new URL(this.issuer).port);
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill();
    await ended;
  }
}
