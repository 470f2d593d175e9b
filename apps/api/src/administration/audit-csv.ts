import type { AuditEntry } from '../audit/audit-entry.js';
import type { CsvTable } from '../http/csv-file.js';

/** The audit log as a file. */
export const AUDIT_CSV: CsvTable<AuditEntry> = {
  columns: ['number', 'time', 'action', 'who', 'whom', 'address', 'before', 'after'],
  cellsOf: ({ number, at, action, actor, subject, address, ...states }) => {
    const [before, after] = [states.before, states.after].map((state) =>
      state === null ? '' : JSON.stringify(state),
    );
    return [
      String(number),
      new Date(at).toISOString(),
      action,
      ...[actor?.name, subject, address, before, after].map((cell) => cell ?? ''),
    ];
  },
};
