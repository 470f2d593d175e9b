export { ackOf, refusal, type AckOf, type ErrorCode, type Refusal } from './ack.js';
export {
  ACCOUNT_PROBLEMS,
  INVITATION_PAGE,
  NEW_PASSWORD_PAGE,
  ROLES,
  LINK_ERRORS,
  SET_UP_PAGE,
  SET_UP_PATH,
  setUpLook,
  setUpRequest,
  typedUsername,
  type AccountProblem,
  type Role,
  type LinkErrorCode,
  type SetUpLook,
  type SetUpRequest,
} from './account.js';
export { iceCandidate, type IceCandidate, type MissedCall } from './call-messages.js';
export type { CallReport } from './call-report.js';
export { nameKey, nameProblem, typedName, type NameProblem } from './display-name.js';
export {
  handshake,
  HANDSHAKE_REFUSALS,
  PROTOCOL_VERSION,
  SOCKET_PATH,
  type Handshake,
  type HandshakeRefusal,
} from './handshake.js';
export { iceConfig, iceServer, type IceConfig, type IceServer } from './ice.js';
export { LOGO_PATH } from './logo-path.js';
export type { AckDataOf, Direction, Message, PayloadOf } from './message.js';
export { person, type Person, type Profile } from './presence.js';
export { PICTURES_PATH, profileFields, STATUS_PATH, type Attention } from './profile.js';
export { LIMITS, peer } from './primitives.js';
export {
  CLIENT_MESSAGES,
  SERVER_MESSAGES,
  type ClientEvent,
  type ClientMessage,
  type ServerEvent,
  type ServerMessage,
} from './protocol.js';
export type { ServerStatus } from './server-status.js';
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
export { searchKey } from './search-key.js';
export { syncedCall } from './welcome.js';
