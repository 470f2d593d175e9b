import {
  SESSION_PATH,
  sessionResponse,
  SET_UP_PATH,
  type Role,
} from '@lets-meet/signaling-contracts';
import { LINK_PATH, madeLink, PEOPLE_PATH } from '@lets-meet/signaling-contracts/members';
import { randomUUID } from 'node:crypto';
import { startServer, type RunningServer } from '../server.js';
import { testConfig } from './test-config.js';
import { TestClient, type TestSession, type TestSocketOptions } from './test-client.js';

export interface TestAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
}

/** The whole server on a port of its own, and the clients that a test opens on it. */
export class TestServer {
  private readonly clients: TestClient[] = [];

  private constructor(
    private readonly server: RunningServer,
    readonly url: string,
  ) {}

  static async start(variables: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    const server = await startServer(testConfig(variables));
    return new TestServer(server, `http://127.0.0.1:${server.port}`);
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, init);
  }

  postSession(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.request(SESSION_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Signs a guest in, by default with a name that nobody else has. */
  async signIn(name = `Guest ${randomUUID()}`.slice(0, 40)): Promise<TestSession> {
    const response = await this.postSession({ kind: 'guest', name });
    const { person } = sessionResponse.parse(await response.json());
    return { person, cookie: cookieOf(response) };
  }

  /** Signs somebody in who has an account. */
  async signInAs({ username, password }: TestAccount): Promise<TestSession> {
    const response = await this.postSession({ kind: 'account', username, password });
    const { person } = sessionResponse.parse(await response.json());
    return { person, cookie: cookieOf(response) };
  }

  /** Of the link that the server prints; undefined where there is an administrator already. */
  get setUpToken(): string | undefined {
    return this.server.setUpLink?.split('#')[1];
  }

  /** Opens the one-time link, with anything in the place of what fits. */
  postSetUp(
    account: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const token = this.setUpToken;
    return this.request(SET_UP_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ token, guests: true, ...account }),
    });
  }

  /** Makes the first administrator. */
  async setUp(account: TestAccount & { readonly guests?: boolean }): Promise<TestSession> {
    const response = await this.postSetUp({ ...account });
    const { person } = sessionResponse.parse(await response.json());
    return { person, cookie: cookieOf(response) };
  }

  /** Asks as somebody who is signed in; `body` as JSON where there is one. */
  as(session: TestSession, method: string, path: string, body?: unknown): Promise<Response> {
    return this.request(path, {
      method,
      headers: { Cookie: session.cookie, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Makes an account by an invitation of this administrator, and signs its owner in. */
  async invite(
    administrator: TestSession,
    account: TestAccount,
    role: Role = 'member',
  ): Promise<TestSession> {
    const path = `${PEOPLE_PATH}/invitations`;
    const invited = await this.as(administrator, 'POST', path, { role, name: null });
    const token = madeLink.parse(await invited.json()).path.split('#')[1];
    const response = await this.request(`${LINK_PATH}/invitation`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, ...account }),
    });
    const { person } = sessionResponse.parse(await response.json());
    return { person, cookie: cookieOf(response) };
  }

  /** Opens a socket without waiting for anything. */
  open(session: TestSession | undefined, options: TestSocketOptions = {}): TestClient {
    const client = new TestClient(this.url, session, options);
    this.clients.push(client);
    return client;
  }

  /** Opens a socket and reads its welcome and snapshot. */
  async join(session: TestSession, options: TestSocketOptions = {}): Promise<TestClient> {
    const client = this.open(session, options);
    await client.next('welcome');
    await client.next('presence-snapshot');
    return client;
  }

  /** Signs somebody new in and makes one device of theirs ready for calls. */
  async joinReady(name?: string): Promise<TestClient> {
    const client = await this.join(await this.signIn(name));
    await client.ask('availability', { ready: true });
    return client;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    for (const client of this.clients) client.drop();
  }
}

export function cookieOf(response: Response): string {
  return response.headers.getSetCookie().join().split(';')[0] ?? '';
}
