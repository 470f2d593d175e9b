import { RequestMethod } from '@nestjs/common';
import {
  HTTP_CODE_METADATA,
  METHOD_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { ZodMiniType } from 'zod/mini';
import { Access, ForTokens, scopeOf, type AccessRule, type TokenArea } from '../access/access.js';
import { Describe, type Description } from './describe.js';

/** A route with what is said of it, and what it says itself. */
export interface DescribedRoute {
  readonly method: string;
  /** As OpenAPI writes it: `/api/account/sessions/{id}`. */
  readonly path: string;
  /** The names in the path. */
  readonly pathParameters: readonly string[];
  readonly operationId: string;
  readonly rule: AccessRule;
  /** What a token has to be allowed; undefined where none is let in. */
  readonly scope: string | undefined;
  /** The status of an answer that is no refusal. */
  readonly status: number;
  readonly body: ZodMiniType | undefined;
  readonly query: ZodMiniType | undefined;
  readonly description: Description;
}

/** What Nest keeps of the parameters of a handler, by their kind and place: `3:0`. */
type HandlerParameters = Readonly<Record<string, { readonly schema?: ZodMiniType }>>;

/** Every route of the application that is described, read from its controllers. */
@Injectable()
export class DescribedRoutes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): DescribedRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const controller = metatype as Type;
      const prototype = controller.prototype as Readonly<Record<string, () => unknown>>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => this.read(controller, name, prototype[name]))
        .filter((route) => route !== undefined);
    });
  }

  private read(
    controller: Type,
    name: string,
    handler: (() => unknown) | undefined,
  ): DescribedRoute | undefined {
    if (handler === undefined) return undefined;
    const description = this.reflector.get<Description | undefined>(Describe, handler);
    if (description === undefined) return undefined;
    const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ??
      {}) as HandlerParameters;
    const own = Reflect.getMetadata(PATH_METADATA, handler) as string;
    const path = joined(Reflect.getMetadata(PATH_METADATA, controller) as string, own);
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    const area = this.reflector.getAllAndOverride<TokenArea | undefined>(ForTokens, [
      handler,
      controller,
    ]);
    return {
      method,
      path: path.replaceAll(/:(\w+)/g, '{$1}'),
      pathParameters: [...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter),
      operationId: `${controller.name.replace(/Controller$/, '')}.${name}`,
      rule: this.reflector.getAllAndOverride(Access, [handler, controller]),
      scope: area && scopeOf(area, method),
      status:
        (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ??
        (method === 'POST' ? 201 : 200),
      body: schemaOf(parameters, RouteParamtypes.BODY),
      query: schemaOf(parameters, RouteParamtypes.QUERY),
      description,
    };
  }
}

/** @throws {Error} where a handler takes something and does not say what: a fault of the program */
function schemaOf(parameters: HandlerParameters, kind: RouteParamtypes): ZodMiniType | undefined {
  const found = Object.entries(parameters).find(([key]) => key.startsWith(`${kind}:`));
  if (found === undefined) return undefined;
  const { schema } = found[1];
  if (schema === undefined) throw new Error('A handler takes more than `BodyOf` and `QueryOf` say');
  return schema;
}

function joined(...parts: readonly string[]): string {
  const names = parts.flatMap((part) => part.split('/')).filter((name) => name !== '');
  return `/${names.join('/')}`;
}
