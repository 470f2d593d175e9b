import * as z from 'zod/mini';
import { AUDIT_ACTIONS, AUDIT_SORTS } from './audit.js';
import { pageQuery } from './page-query.js';

/** What of the log is wanted, as it stands in an address; the text is in who, what, to whom and from where. */
export const auditQuery = z.object({
  ...pageQuery,
  action: z.optional(z.enum(AUDIT_ACTIONS)),
  sort: z._default(z.enum(AUDIT_SORTS), 'number'),
});
export type AuditQuery = z.infer<typeof auditQuery>;
