import type { LinkErrorCode } from '@lets-meet/signaling-contracts';
import type { ZodMiniType } from 'zod/mini';
import { HttpRefusal } from '../http/http-refusal.js';

const STATUS: Readonly<Record<LinkErrorCode, number>> = {
  'invalid-username': 400,
  'invalid-name': 400,
  'password-too-short': 400,
  'password-too-common': 400,
  'invalid-request': 400,
  'link-not-valid': 403,
  'foreign-origin': 403,
  'username-taken': 409,
  'name-taken': 409,
};

/** What is wrong where a field does not fit. */
const PROBLEMS: Readonly<Record<string, LinkErrorCode>> = {
  username: 'invalid-username',
  name: 'invalid-name',
  password: 'password-too-short',
};

/** What somebody typed for an account. @throws {HttpRefusal} that names the first field that does not fit */
export function parseAccountRequest<Content>(schema: ZodMiniType<Content>, body: unknown): Content {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [field] = parsed.error.issues[0]?.path ?? [];
  throw accountRefusal(PROBLEMS[String(field)] ?? 'invalid-request');
}

export function accountRefusal(code: LinkErrorCode): HttpRefusal {
  return new HttpRefusal(STATUS[code], code);
}
