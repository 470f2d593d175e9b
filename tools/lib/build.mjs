import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runQuietly } from './child-process.mjs';
import { makeTouchFiles, placeTouchFiles } from '../touch/models/touch-files.mjs';
import { compressFolder } from './compress.mjs';
import { Failure } from './failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inWorkspace } from './workspace.mjs';

const sources = [
  'package-lock.json',
  'nx.json',
  'tsconfig.base.json',
  'libs/call-domain/src',
  'libs/call-domain/package.json',
  'libs/call-domain/tsconfig.lib.json',
  'libs/signaling-contracts/src',
  'libs/signaling-contracts/package.json',
  'libs/signaling-contracts/tsconfig.lib.json',
  'apps/api/src',
  'apps/api/package.json',
  'apps/api/tsconfig.app.json',
  'apps/web/src',
  'apps/web/public',
  'apps/web/project.json',
  'apps/web/tsconfig.json',
  'apps/web/tsconfig.app.json',
  'apps/web/tsconfig.worker.json',
  'tools/touch/models',
];
const webRoot = 'dist/apps/web/browser';
const results = [
  'libs/call-domain/dist',
  'libs/signaling-contracts/dist',
  'apps/api/dist',
  webRoot,
];

/** What was built from what at the last build. */
const record = inWorkspace('node_modules/.cache/lets-meet/build');

/** The server's file to run. */
export const serverFile = inWorkspace('apps/api/dist/main.js');

/** What makes an administrator. */
export const createAdministratorFile = inWorkspace('apps/api/dist/create-administrator.js');

/** What writes the database into a file, and what brings it back. */
export const backUpFile = inWorkspace('apps/api/dist/back-up-database.js');
export const restoreFile = inWorkspace('apps/api/dist/restore-database.js');

/** What goes through the audit log. */
export const verifyAuditFile = inWorkspace('apps/api/dist/verify-audit-log.js');

/**
 * Builds the gateway and the client where a source or a result has changed since the last time.
 * @param {(step: string) => void} [announce] told before anything that takes long
 */
export async function ensureBuilt(announce = console.log) {
  if (existsSync(record) && readFileSync(record, 'utf8') === state()) return;
  announce('Building…');
  const [{ exitCode, output }] = await Promise.all([
    runQuietly('nx', ['run-many', '--target=build', '--projects=api,web', '--outputStyle=stream']),
    makeTouchFiles(),
  ]);
  if (exitCode !== 0) throw new Failure(`${output.trimEnd()}\nThe build failed.`);
  await compressFolder(inWorkspace(webRoot));
  await placeTouchFiles(inWorkspace(webRoot));
  mkdirSync(inWorkspace('node_modules/.cache/lets-meet'), { recursive: true });
  writeFileSync(record, state());
}

const state = () => `${fingerprint(sources)} ${fingerprint(results)}`;
