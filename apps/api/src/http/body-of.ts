import { Body, Query, StandardSchemaValidationPipe } from '@nestjs/common';
import type { ZodMiniType } from 'zod/mini';
import { HttpRefusal } from './http-refusal.js';

/** Which refusal it is that something does not fit. @param fields those that do not; empty text for the whole */
export type RefusalOf = (fields: readonly string[]) => HttpRefusal;

/** For a parameter of a handler that takes `Content`; at another one it does not compile. */
type ParameterTaking<Content> = <
  Key extends string,
  Index extends number,
  Target extends Readonly<Record<Key, (...parameters: never[]) => unknown>>,
>(
  target: Content extends Parameters<Target[Key]>[Index] ? Target : never,
  key: Key,
  index: Index,
) => void;

/**
 * What the body of a request has to be: the handler gets it parsed, and the document of the API says it.
 * @param refusal for what does not fit; by default `invalid-request`
 */
export function BodyOf<Content>(
  schema: ZodMiniType<Content>,
  refusal: RefusalOf = notFitting,
): ParameterTaking<Content> {
  return Body({ schema, pipes: [parser(refusal)] });
}

/** What stands behind the `?` of an address, likewise. */
export function QueryOf<Content>(schema: ZodMiniType<Content>): ParameterTaking<Content> {
  return Query({ schema, pipes: [parser(notFitting)] });
}

function parser(refusal: RefusalOf): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      refusal(
        issues.map(({ path: [field = ''] = [] }) =>
          String(typeof field === 'object' ? field.key : field),
        ),
      ),
  });
}

function notFitting(): HttpRefusal {
  return new HttpRefusal(400, 'invalid-request');
}
