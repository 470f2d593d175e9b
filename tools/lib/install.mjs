import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './child-process.mjs';
import { Failure } from './failure.mjs';
import { inWorkspace, pinnedNode } from './workspace.mjs';

const oldestNode = 20;

/**
 * Installs what package-lock.json says and leaves that file alone. `npm ci` would do so, too, but
 * takes no lock file that lacks the optional packages of another platform.
 */
const npmInstall = [
  ...['install', '--no-save', '--include=dev', '--prefer-offline'],
  ...['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
];

/** @typedef {{ version?: string, link?: boolean, optional?: boolean }} LockedPackage */

/**
 * Installs the packages where they are missing or not those of package-lock.json.
 * @param {(step: string) => void} [announce] told before anything that takes long
 */
export async function ensureInstalled(announce = console.log) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Failure(
      `Let's Meet needs Node.js ${oldestNode} or newer; this is ${process.version}.`,
    );
  }
  if (isInstalled()) return;
  announce('Installing…');
  const npm = process.env['npm_execpath'];
  const { exitCode, output } = npm?.endsWith('.js')
    ? await runQuietly(process.execPath, [npm, ...npmInstall])
    : await runQuietly('npm', npmInstall);
  if (exitCode === 127) throw new Failure('npm is missing: install it together with Node.js.');
  if (exitCode !== 0) {
    throw new Failure(`${output.trimEnd()}\nThe packages could not be installed.`);
  }
}

/** Compares what is wanted with npm's own record of what it installed last, and with what is there of it. */
function isInstalled() {
  const record = inWorkspace('node_modules/.package-lock.json');
  if (!existsSync(record) || !existsSync(pinnedNode)) return false;
  const wanted = lockedPackages(inWorkspace('package-lock.json'));
  const installed = lockedPackages(record);
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      // Workspaces are links; optional packages may be meant for another platform.
      !path.includes('node_modules/') ||
      link === true ||
      (optional === true && installed[path] === undefined) ||
      // Some are in the folder of their workspace, which a cleaning hand can take away alone.
      (installed[path]?.version === version && existsSync(inWorkspace(path))),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
