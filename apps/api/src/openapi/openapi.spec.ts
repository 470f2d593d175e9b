import { SIGN_IN_ERRORS } from '@lets-meet/signaling-contracts';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { ExampleApp } from '../testing/example-app.js';
import { TestApp } from '../testing/test-app.js';
import { DescribedRoutes, type DescribedRoute } from './described-routes.js';
import type { OpenApiDocument } from './openapi-document.js';

/** Take a token that exists only while a server without an administrator runs. */
const FOR_A_NEW_SERVER = ['POST /api/set-up/look', 'POST /api/set-up'];

/** Those, and what takes a call between two browsers, or a picture. */
const WITHOUT_EXAMPLE = [
  ...FOR_A_NEW_SERVER,
  'POST /api/admin/calls/running/{id}/stop',
  'POST /api/admin/settings/logo',
];

/** Answer only where a provider is set, and lead to it. */
const ELSEWHERE = ['GET /api/sign-in/oidc', 'GET /api/sign-in/oidc/callback'];

describe('the description of the API', () => {
  let app: TestApp;
  let routes: readonly DescribedRoute[];
  let text: string;

  beforeAll(async () => {
    app = await TestApp.start();
    routes = app.get(DescribedRoutes).all();
    text = await (await fetch(`${app.url}/api/openapi.json`)).text();
  });
  afterAll(() => app.stop());

  const nameOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
    `${method} ${path}`;

  it('has every route there is', () => {
    const { paths } = JSON.parse(text) as OpenApiDocument;
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => nameOf({ method: method.toUpperCase(), path })),
    );
    const existing = app
      .routes()
      .map(({ method, path }) => nameOf({ method, path: path.replaceAll(/:(\w+)/g, '{$1}') }));
    expect(described.sort()).toEqual(existing.sort());
  });

  it('tells everything for which signing in is refused', () => {
    const { paths } = JSON.parse(text) as OpenApiDocument;
    const told = JSON.stringify(paths['/api/session']?.['post']?.responses);
    for (const code of SIGN_IN_ERRORS) expect(told).toContain(`"${code}"`);
  });

  it('is what a linter takes for good OpenAPI', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      rules: {
        // An id is a UUID, and never `invitations`.
        'no-ambiguous-paths': 'off',
        // Who takes nothing from anyone refuses nothing.
        'operation-4xx-response': 'off',
        // What leads to a provider and back only ever sends the browser on.
        'operation-2xx-response': 'off',
      },
    });
    const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
    expect(
      problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([]);
  });

  it('has an example wherever one has to say something', () => {
    const without = routes.filter(
      ({ body, pathParameters, description: { example } }) =>
        (body !== undefined && example?.body === undefined) ||
        pathParameters.some((name) => example?.path?.[name] === undefined),
    );
    expect(without.map(nameOf).sort()).toEqual([...FOR_A_NEW_SERVER].sort());
  });

  it('has examples that work, each on a server of its own', async () => {
    for (const route of routes) {
      if ([...WITHOUT_EXAMPLE, ...ELSEWHERE].includes(nameOf(route))) continue;
      const server = await ExampleApp.start();
      const { status, answer } = { ...route, ...route.description };
      const response = await server.send(route);
      expect(response.status).withContext(nameOf(route)).toBe(status);
      if (answer === undefined) {
        expect(await response.text())
          .withContext(nameOf(route))
          .toBe('');
      } else if (typeof answer === 'string') {
        expect(response.headers.get('Content-Type')).withContext(nameOf(route)).toContain(answer);
        await response.text();
      } else {
        const parsed = answer.safeParse(await response.json());
        expect(parsed.error?.issues ?? [])
          .withContext(nameOf(route))
          .toEqual([]);
      }
      await server.stop();
    }
  });

  it('is a page that people can read, which loads nothing from elsewhere and runs nothing', async () => {
    const response = await fetch(`${app.url}/api/docs`);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    for (const route of routes) expect(page).toContain(`id="${route.operationId}"`);
    expect(page).not.toMatch(/<script|style="|(?:src|href)="(?!\/|#)|url\((?!\/)/);
  });
});
