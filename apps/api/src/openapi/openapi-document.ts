import type { HttpError } from '@lets-meet/signaling-contracts';
import { STATUS_CODES } from 'node:http';
import type { AccessRule } from '../access/access.js';
import { areaOf, areasOf } from './areas.js';
import { ComponentSchemas, type JsonSchema } from './component-schemas.js';
import type { DescribedRoute } from './described-routes.js';

/** What of OpenAPI 3.1 the document uses: https://spec.openapis.org/oas/v3.1.1 */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  /** By path, then by method in small letters. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

export interface Operation {
  readonly tags: readonly string[];
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly example?: string | number;
}

export interface Answer {
  readonly description: string;
  readonly content?: Content;
}

type Content = Readonly<
  Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>
>;

const INFO = {
  title: "Let's Meet",
  description: `The REST interface of a Let's Meet server: all that its console does, and signing in. Calls themselves are made
over a socket, which docs/protocol describes. Every refusal has a \`code\` that stays the same; a client makes its own words of it.
What changes something is taken from the server's own pages only, or from what is no browser.`,
  license: { name: 'MIT', identifier: 'MIT' },
} as const;

const WHO: Readonly<Record<AccessRule, string>> = {
  anyone: 'For anyone.',
  'signed-in': 'For whoever is signed in, guests as well.',
  member: 'For whoever has an account.',
  administrator: 'For administrators.',
};

/** @param version of the program */
export function openApiDocument(
  routes: readonly DescribedRoute[],
  version: string,
): OpenApiDocument {
  const schemas = new ComponentSchemas();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route, schemas);
  }
  return {
    openapi: '3.1.1',
    info: { ...INFO, version },
    servers: [{ url: '/', description: 'The server that this document is from.' }],
    tags: areasOf(Object.keys(paths)).map(({ name, description }) => ({ name, description })),
    paths: Object.fromEntries(Object.entries(paths).sort()),
    components: {
      schemas: schemas.components(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'lets-meet',
          description:
            'Set by POST /api/session, out of reach of scripts; over HTTPS its name is `__Host-lets-meet`.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'Made by an administrator, who chooses what it may and for how long. It ends when they are none any more.',
        },
      },
    },
  };
}

function operationOf(route: DescribedRoute, schemas: ComponentSchemas): Operation {
  const { scope } = route;
  const { summary, detail, example } = route.description;
  const parameters = [...pathParameters(route), ...queryParameters(route, schemas)];
  return {
    tags: [areaOf(route.path)?.name ?? ''],
    operationId: route.operationId,
    summary,
    description: [detail, WHO[route.rule], scope && `For tokens with \`${scope}\`.`]
      .filter((text) => text !== undefined)
      .join(' '),
    security: securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: schemas.schemaOf(route.body, 'input'),
            ...(example?.body !== undefined && { example: example.body }),
          },
        },
      },
    }),
    responses: answersOf(route, schemas),
  };
}

function securityOf({ rule, scope }: DescribedRoute): Operation['security'] {
  if (rule === 'anyone') return [];
  return [{ session: [] }, ...(scope === undefined ? [] : [{ token: [scope] }])];
}

function pathParameters({ pathParameters, description }: DescribedRoute): Parameter[] {
  return pathParameters.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' },
    ...exampleOf(description.example?.path?.[name]),
  }));
}

function queryParameters(
  { query, description }: DescribedRoute,
  all: ComponentSchemas,
): Parameter[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = all.inlineOf(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: schema as JsonSchema,
    ...exampleOf(description.example?.query?.[name]),
  }));
}

function exampleOf(example: string | number | undefined): Pick<Parameter, 'example'> {
  return example === undefined ? {} : { example };
}

function answersOf(route: DescribedRoute, schemas: ComponentSchemas): Record<string, Answer> {
  const { answer, otherwise = {} } = route.description;
  const done = { description: STATUS_CODES[route.status] ?? '' };
  return {
    [route.status]:
      answer === undefined
        ? done
        : {
            ...done,
            content:
              typeof answer === 'string'
                ? { [answer]: { schema: { type: 'string' } } }
                : { 'application/json': { schema: schemas.schemaOf(answer, 'output') } },
          },
    ...Object.fromEntries(
      Object.entries(otherwise).map(([status, description]) => [status, { description }]),
    ),
    ...Object.fromEntries(
      [...refusalsOf(route)].map(([status, codes]) => [status, refusal(status, [...codes])]),
    ),
  };
}

/** The codes of a route, by status: its own, and those of its kind. */
function refusalsOf(route: DescribedRoute): Map<number, Set<HttpError['code']>> {
  const all = new Map<number, Set<HttpError['code']>>();
  const add = (status: number, ...codes: readonly HttpError['code'][]): void => {
    all.set(status, new Set([...(all.get(status) ?? []), ...codes]));
  };
  for (const [status, codes] of Object.entries(route.description.refusals ?? {})) {
    add(Number(status), ...codes);
  }
  const takes = route.body ?? route.query;
  if (takes !== undefined || route.pathParameters.length > 0) add(400, 'invalid-request');
  if (route.rule !== 'anyone') add(401, 'unauthorized');
  if (route.rule === 'member' || route.rule === 'administrator') add(403, 'forbidden');
  if (route.method !== 'GET') add(403, 'foreign-origin');
  if (route.scope !== undefined) add(429, 'too-many-attempts');
  return all;
}

function refusal(status: number, codes: readonly string[]): Answer {
  return {
    description: STATUS_CODES[status] ?? '',
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: { code: { type: 'string', enum: [...codes] } },
          required: ['code'],
        },
      },
    },
  };
}
