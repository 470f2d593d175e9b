import type { LinkErrorCode } from '@lets-meet/signaling-contracts';
import type { RegistrationErrorCode } from '@lets-meet/signaling-contracts/members';
import type { RefusalOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import type { Refusals } from '../openapi/describe.js';

/** Why somebody does not come to an account. */
type AccountErrorCode = LinkErrorCode | RegistrationErrorCode;

const STATUS: Readonly<Record<AccountErrorCode, number>> = {
  'invalid-username': 400,
  'invalid-name': 400,
  'password-too-short': 400,
  'password-too-common': 400,
  'invalid-request': 400,
  'link-not-valid': 403,
  'registration-off': 403,
  'not-set-up': 403,
  'guest-blocked': 403,
  'foreign-origin': 403,
  'username-taken': 409,
  'name-taken': 409,
  'too-many-attempts': 429,
};

/** Why an account is not made by a link, as the document of the API has it. */
export const MAKING_REFUSALS: Refusals = {
  400: ['invalid-username', 'invalid-name', 'password-too-short', 'password-too-common'],
  403: ['link-not-valid'],
  409: ['username-taken', 'name-taken'],
};

/** What is wrong where a field does not fit. */
const PROBLEMS: Readonly<Record<string, LinkErrorCode>> = {
  username: 'invalid-username',
  name: 'invalid-name',
  password: 'password-too-short',
};

/** Of what somebody typed for an account: it names the first field that does not fit. */
export const accountProblem: RefusalOf = ([field = '']) =>
  accountRefusal(PROBLEMS[field] ?? 'invalid-request');

export function accountRefusal(code: AccountErrorCode): HttpRefusal {
  return new HttpRefusal(STATUS[code], code);
}
