import { AuditStore } from './audit/audit-store.js';
import { verifyAudit } from './audit/verify-audit.js';
import { readConfig } from './config/read-config.js';
import { StartProblem } from './config/start-problem.js';
import { openDatabase } from './persistence/open-database.js';
import { runCommand } from './run-command.js';

// `npm run audit:verify`: whether the audit log is as it was written. The server may run meanwhile.

await runCommand(async () => {
  const database = await openDatabase(readConfig(process.env, []).database);
  const verdict = await verifyAudit(new AuditStore(database));
  await database.destroy();
  if (!verdict.ok) {
    throw new StartProblem(
      `The audit log is broken at entry ${verdict.broken}: it is missing or was changed.`,
    );
  }
  console.log(`The audit log is whole: ${verdict.entries} entries.`);
  if (verdict.entries > 0) console.log(`Its last hash: ${verdict.hash}`);
});
