/** What the audit log takes down. */
export const AUDIT_ACTIONS = [
  'server-set-up',
  'signed-in',
  /** Not the password of the account; or, without a subject, of no account. */
  'sign-in-refused',
  'signed-out',
  'account-created',
  'person-invited',
  'invitation-withdrawn',
  'role-changed',
  'account-disabled',
  'account-enabled',
  'account-deleted',
  'signed-out-everywhere',
  'reset-link-made',
  'password-reset',
  'password-changed',
  'setting-changed',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
