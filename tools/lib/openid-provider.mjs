// A real provider of OpenID Connect for tests, in a process of its own, on any port or on the one that is named. It prints its
// address, and knows one client with every address to come back to. `PUT /people/<login>` says what claims somebody has; any
// password is right.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';

/** @typedef {Record<string, unknown>} Claims */

/** @type {Map<string, Claims>} */
const people = new Map();

const server = createServer().listen(Number(process.argv[2] ?? 0), '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'lets-meet',
      client_secret: 'a secret of the test',
      redirect_uris: ['http://127.0.0.1/api/sign-in/oidc/callback'],
    },
  ],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], groups: ['groups'] },
  cookies: { keys: ['a key of the test'] },
  findAccount: (_context, login) => ({
    accountId: login,
    claims: () => ({ ...people.get(login), sub: login }),
  }),
});
// The server under test has another port each time.
provider.Client.prototype.redirectUriAllowed = (/** @type {string} */ uri) =>
  ['127.0.0.1', 'localhost'].includes(new URL(uri).hostname);
const answer = provider.callback();

server.on('request', async (request, response) => {
  const login = /^\/people\/(.+)$/.exec(request.url ?? '')?.[1];
  if (login === undefined) {
    await answer(request, response);
    return;
  }
  people.set(login, /** @type {Claims} */ (await json(request)));
  response.end();
});

console.log(issuer);
