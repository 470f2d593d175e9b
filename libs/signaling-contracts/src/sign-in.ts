// What the login page needs of the contracts, and nothing that only a call does: it is loaded without that (ADR 2).
export { nameKey, nameProblem, type NameProblem } from './display-name.js';
export {
  httpError,
  SESSION_PATH,
  SIGN_IN_ERRORS,
  signInRequest,
  sessionResponse,
  type HttpError,
  type SessionResponse,
  type SignInErrorCode,
  type SignInRequest,
} from './session.js';
