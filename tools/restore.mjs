// `npm run restore -- FILE --yes`: a backup takes the place of the database; the server is stopped before.
import { ensureBuilt, restoreFile } from './lib/build.mjs';
import { runInForeground } from './lib/child-process.mjs';
import { inCallersFolder } from './lib/workspace.mjs';

/** @type {import('./run.mjs').Command} */
export default async (args) => {
  await ensureBuilt(console.error);
  const words = args.map((word) => (word.startsWith('--') ? word : inCallersFolder(word)));
  return runInForeground(process.execPath, [restoreFile, ...words]);
};
