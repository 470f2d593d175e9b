import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The first of the given programs that is there and can be run.
 * @param {readonly (string | undefined)[]} candidates names to look for in PATH, or absolute paths
 * @returns {string | undefined} its absolute path
 */
export function findExecutable(candidates) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return candidates
    .flatMap((name = '') => {
      if (name === '') return [];
      return isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
    })
    .find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // ENOENT or EACCES: not this one.
    return false;
  }
}
