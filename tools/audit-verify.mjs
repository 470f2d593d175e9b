// `npm run audit:verify`: whether the audit log is as it was written; the server may run meanwhile.
import { ensureBuilt, verifyAuditFile } from './lib/build.mjs';
import { runInForeground } from './lib/child-process.mjs';

/** @type {import('./run.mjs').Command} */
export default async () => {
  await ensureBuilt(console.error);
  return runInForeground(process.execPath, [verifyAuditFile]);
};
