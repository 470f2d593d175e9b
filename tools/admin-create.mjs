// `npm run admin:create`: an administrator without a browser; asks for what it needs, or reads it line by line.
import { createAdministratorFile, ensureBuilt } from './lib/build.mjs';
import { runInForeground } from './lib/child-process.mjs';

/** @type {import('./run.mjs').Command} */
export default async (args) => {
  await ensureBuilt(console.error);
  return runInForeground(process.execPath, [createAdministratorFile, ...args]);
};
