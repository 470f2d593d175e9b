import type { AuditEntry } from '../audit/audit-entry.js';
import type { AuditSelection, AuditStore } from '../audit/audit-store.js';
import { csvLine } from '../http/csv.js';

/** Entries that are read at once. */
const CHUNK = 1_000;
const COLUMNS = ['number', 'time', 'action', 'who', 'whom', 'address', 'before', 'after'];

/** The chosen entries as lines of CSV, the names of the columns first. */
export async function* auditCsv(
  store: AuditStore,
  selection: AuditSelection,
): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for (let offset = 0; ; offset += CHUNK) {
    const entries = await store.page(selection, offset, CHUNK);
    yield entries.map(lineOf).join('');
    if (entries.length < CHUNK) return;
  }
}

function lineOf({ number, at, action, actor, subject, address, ...states }: AuditEntry): string {
  const [before, after] = [states.before, states.after].map((state) =>
    state === null ? '' : JSON.stringify(state),
  );
  return csvLine([
    String(number),
    new Date(at).toISOString(),
    action,
    ...[actor?.name, subject, address, before, after].map((cell) => cell ?? ''),
  ]);
}
