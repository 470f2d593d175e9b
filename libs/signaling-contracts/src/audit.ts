import * as z from 'zod/mini';
import { personId } from './primitives.js';

/** What the audit log takes down. */
export const AUDIT_ACTIONS = [
  'server-set-up',
  'signed-in',
  /** Not the password of the account; or, without a subject, of no account. */
  'sign-in-refused',
  'signed-out',
  'account-created',
  /** By its owner, whom nobody invited. */
  'account-registered',
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
  /** The name that the others see. */
  'name-changed',
  'setting-changed',
  'announcement-published',
  'announcement-ended',
  'maintenance-planned',
  'maintenance-ended',
  'token-made',
  'token-revoked',
  'webhook-made',
  /** By somebody; or, without one, by the server, because it failed for long. */
  'webhook-paused',
  'webhook-resumed',
  'webhook-removed',
  'call-stopped',
  'guest-removed',
  'guest-blocked',
  'guest-block-lifted',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Where administrators read the log (GET); with `.csv` behind it, all that is chosen as a file. */
export const AUDIT_PATH = '/api/admin/audit';

export const AUDIT_SORTS = ['number', 'action', 'actor'] as const;
export type AuditSort = (typeof AUDIT_SORTS)[number];

export const auditEntry = z.strictObject({
  number: z.int(),
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: z.int(),
  /** One of {@link AUDIT_ACTIONS}, or one of another version of the program. */
  action: z.string(),
  /** Null where nobody was signed in. */
  /** A token's name is longer than that of a person: its owner's is behind it. */
  actor: z.nullable(z.strictObject({ id: personId, name: z.string() })),
  address: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  before: z.unknown(),
  after: z.unknown(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditPage = z.strictObject({
  entries: z.array(auditEntry),
  /** How many there are on all pages. */
  total: z.int(),
});
export type AuditPage = z.infer<typeof auditPage>;
