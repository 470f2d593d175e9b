import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './workspace.mjs';

/**
 * A digest over name, size and time of change of all files at or below the given paths: cheap, and
 * different as soon as anything was written. A path that is not there counts as such.
 * @param {readonly string[]} paths relative to the workspace
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addToHash(hash, join(workspaceRoot, path));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToHash(hash, path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
  } else {
    hash.update(`${path}\0${stats?.size}\0${stats?.mtimeMs}\n`);
  }
}
