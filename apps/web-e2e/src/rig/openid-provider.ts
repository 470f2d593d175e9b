import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inWorkspace } from '../../../../tools/lib/workspace.mjs';

/** A real provider of OpenID Connect on this machine: any password is right there. */
export class OpenIdProvider {
  private constructor(
    private readonly process: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(): Promise<OpenIdProvider> {
    const program = inWorkspace('tools/lib/openid-provider.mjs');
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [issuer] = (await once(createInterface(child.stdout), 'line')) as [string];
    return new OpenIdProvider(child, issuer);
  }

  /** What the product's server has to know of it. */
  get settings(): NodeJS.ProcessEnv {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: 'lets-meet',
      OIDC_CLIENT_SECRET: 'a secret of the test',
      OIDC_NAME: 'Example',
    };
  }

  /** What it says of somebody from now on. */
  async says(login: string, claims: Readonly<Record<string, unknown>>): Promise<void> {
    await fetch(`${this.issuer}/people/${login}`, { method: 'PUT', body: JSON.stringify(claims) });
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }
}
