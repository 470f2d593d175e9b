import * as z from 'zod/mini';
import { AUDIT_ACTIONS, AUDIT_SORTS } from './audit.js';

/** What of the log is wanted, as it stands in an address. */
export const auditQuery = z.object({
  /** In who, what, to whom and from where. */
  text: z._default(z.string().check(z.maxLength(100)), ''),
  action: z.optional(z.enum(AUDIT_ACTIONS)),
  sort: z._default(z.enum(AUDIT_SORTS), 'number'),
  order: z._default(z.enum(['asc', 'desc']), 'desc'),
  offset: z._default(z.coerce.number().check(z.int(), z.nonnegative()), 0),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 25),
});
export type AuditQuery = z.infer<typeof auditQuery>;
