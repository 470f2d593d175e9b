// What the login page and the set-up need of the contracts, and nothing that only a call does: they are loaded without
// that (ADR 2).
export {
  INVITATION_PAGE,
  LINK_ERRORS,
  NEW_PASSWORD_PAGE,
  REGISTER_PAGE,
  SET_UP_PAGE,
  SET_UP_PATH,
  setUpRequest,
  type LinkErrorCode,
  type SetUpRequest,
} from './account.js';
export { nameKey, nameProblem, type NameProblem } from './display-name.js';
export { LOGO_PATH } from './logo-path.js';
export { LOGIN_PAGE, PROVIDER_PATH, PROVIDER_PROBLEMS, type ProviderProblem } from './provider.js';
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
