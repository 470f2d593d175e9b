import type { HttpError } from '@lets-meet/signaling-contracts';
import { Reflector } from '@nestjs/core';
import type { ZodMiniType } from 'zod/mini';

/** A request that works, as it stands in the document; a test sends each of them. */
export interface RequestExample {
  /** What stands for the parameters of the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** Codes of refusals by their status. */
export type Refusals = Readonly<Record<number, readonly HttpError['code'][]>>;

/**
 * What whoever writes a client has to know of a route. What the route says itself is taken from there: method, path, status,
 * who may use it, and what it takes (`BodyOf`, `QueryOf`).
 */
export interface Description {
  /** What it does, in a line. */
  readonly summary: string;
  /** What is to be known besides. */
  readonly detail?: string;
  /** What is answered: the schema of JSON, or the type of something else; nothing where there is nothing. */
  readonly answer?: ZodMiniType | `${string}/${string}`;
  /** Answers with nothing in them that are no refusals, and what they mean. */
  readonly otherwise?: Readonly<Record<number, string>>;
  /** Why it may be refused, by status, beside what holds for every route of its kind. */
  readonly refusals?: Refusals;
  readonly example?: RequestExample;
}

/** The description of a route, on its handler. A route without one fails a test. */
export const Describe = Reflector.createDecorator<Description>();
