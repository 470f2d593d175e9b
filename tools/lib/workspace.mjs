import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with nx.json, whatever folder the command was started in. */
export const workspaceRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The absolute path of a file given relative to the workspace. */
export const inWorkspace = (/** @type {string[]} */ ...path) => join(workspaceRoot, ...path);

/** The absolute path of a file as the user names it: npm runs its scripts elsewhere, and says where it was called. */
export const inCallersFolder = (/** @type {string} */ path) =>
  resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** Node as the `node` package brings it: every script ends up on this one. */
export const pinnedNode = inWorkspace(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
