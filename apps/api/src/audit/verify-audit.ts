import { hashOf } from './audit-entry.js';
import type { AuditStore } from './audit-store.js';

export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly hash: string }
  /** The first entry that is missing, or not as it was written. */
  | { readonly ok: false; readonly broken: number };

/** Goes through the whole log and makes every hash anew. */
export async function verifyAudit(store: AuditStore): Promise<AuditVerdict> {
  // Read first: what is appended meanwhile is beyond it.
  const head = await store.head();
  let [entries, hash] = [0, ''];
  for await (const { hash: kept, ...entry } of store.all()) {
    if (entries === head.number) break;
    if (entry.number !== entries + 1 || kept !== hashOf(entry, hash)) {
      return { ok: false, broken: entries + 1 };
    }
    [entries, hash] = [entry.number, kept];
  }
  const isWhole = entries === head.number && hash === head.hash;
  return isWhole ? { ok: true, entries, hash } : { ok: false, broken: entries + 1 };
}
