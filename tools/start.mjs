// `npm start [-- --https]`: builds what has changed and runs the server.
import { ensureBuilt, serverFile } from './lib/build.mjs';
import { runInForeground } from './lib/child-process.mjs';

/** @type {import('./run.mjs').Command} */
export default async (args) => {
  await ensureBuilt();
  return runInForeground(process.execPath, [serverFile, ...args]);
};
