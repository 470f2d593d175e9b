import type { ZodMiniType } from 'zod/mini';
import { HttpRefusal } from './http-refusal.js';

/** @throws {HttpRefusal} `invalid-request` where the body does not fit */
export function parseBody<Content>(schema: ZodMiniType<Content>, body: unknown): Content {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new HttpRefusal(400, 'invalid-request');
  return parsed.data;
}
