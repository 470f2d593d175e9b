// `npm run backup -- FILE`: everything that the database holds, in one file; the server may run meanwhile.
import { backUpFile, ensureBuilt } from './lib/build.mjs';
import { runInForeground } from './lib/child-process.mjs';
import { inCallersFolder } from './lib/workspace.mjs';

/** @type {import('./run.mjs').Command} */
export default async (args) => {
  await ensureBuilt(console.error);
  return runInForeground(process.execPath, [backUpFile, ...args.map(inCallersFolder)]);
};
