// What accounts need of the contracts, on both sides. Their pages are loaded when they are opened, long after the login page.
export {
  REGISTRATION_ERRORS,
  ROLES,
  type AccountProblem,
  type RegistrationErrorCode,
  type Role,
} from './account.js';
export {
  invitationAcceptance,
  LINK_PATH,
  linkLook,
  linkView,
  passwordReset,
  type InvitationAcceptance,
  type LinkLook,
  type LinkView,
  type PasswordReset,
} from './link.js';
export {
  invitation,
  invitationRequest,
  madeLink,
  member,
  memberChange,
  memberList,
  PEOPLE_PATH,
  type Invitation,
  type InvitationRequest,
  type MadeLink,
  type Member,
  type MemberChange,
  type MemberList,
} from './member.js';
export {
  IMPORT_PATH,
  IMPORT_PROBLEMS,
  IMPORT_ROW_PROBLEMS,
  importedPeople,
  importPlan,
  importRequest,
  type ImportedPerson,
  type ImportPlan,
  type ImportRequest,
  type ImportRow,
} from './people-import.js';
export {
  ACCOUNT_PATH,
  ownSessions,
  passwordChange,
  type OwnSession,
  type PasswordChange,
} from './own-account.js';
export {
  keptPicture,
  OWN_PICTURE_PATH,
  ownProfile,
  PICTURE,
  pictureUpload,
  PROFILE_PATH,
  profileChange,
  statusChange,
  type OwnProfile,
  type PictureUpload,
  type ProfileChange,
  type StatusChange,
} from './own-profile.js';
export type { PictureError } from './profile-errors.js';
export { REGISTER_PATH, registrationRequest, type RegistrationRequest } from './registration.js';
