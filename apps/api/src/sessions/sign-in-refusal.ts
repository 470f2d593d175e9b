import { SIGN_IN_ERRORS, type SignInErrorCode } from '@lets-meet/signaling-contracts';
import type { ServerResponse } from 'node:http';
import { HttpRefusal } from '../http/http-refusal.js';
import type { Refusals } from '../openapi/describe.js';

const STATUS: Readonly<Record<SignInErrorCode, number>> = {
  'invalid-name': 400,
  'invalid-request': 400,
  'foreign-origin': 403,
  'name-taken': 409,
  'name-reserved': 409,
  'guests-not-allowed': 403,
  'guest-blocked': 403,
  'not-set-up': 403,
  'wrong-credentials': 403,
  'account-disabled': 403,
  'too-many-attempts': 429,
};

/** Why signing in is refused, as the document of the API has it. */
export const SIGN_IN_REFUSALS: Refusals = Object.fromEntries(
  Map.groupBy(SIGN_IN_ERRORS, (code) => STATUS[code]),
);

/** @param waitMs how long the next attempt has to wait, in milliseconds; the response says it */
export function signInRefusal(
  code: SignInErrorCode,
  response: ServerResponse,
  waitMs = 0,
): HttpRefusal {
  if (waitMs > 0) response.setHeader('Retry-After', Math.ceil(waitMs / 1_000));
  return new HttpRefusal(STATUS[code], code);
}
