// `node tools/run.mjs <command> [argument…]`: runs `tools/<command>.mjs` with the packages installed and
// on the workspace's own Node. On a fresh clone neither is there when this file is read, so that it
// and what it imports need nothing but Node 20; a command may import whatever is installed.
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { runInForeground } from './lib/child-process.mjs';
import { Failure } from './lib/failure.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inWorkspace, pinnedNode } from './lib/workspace.mjs';

/**
 * What `tools/<command>.mjs` exports as its default: resolves with the exit code. A {@link Failure} becomes
 * one line and an exit code; anything else is a bug and keeps its stack.
 * @typedef {(args: readonly string[]) => Promise<number>} Command
 */

try {
  await ensureInstalled();
  process.exitCode = isPinnedNode()
    ? await run(process.argv.slice(2))
    : await runInForeground(pinnedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

/** @param {readonly string[]} words */
async function run([command = '', ...args]) {
  /** @type {{ default: Command }} */
  const module = await import(new URL(`./${command}.mjs`, import.meta.url).href);
  return module.default(args);
}

function isPinnedNode() {
  const manifest = readFileSync(inWorkspace('node_modules/node/package.json'), 'utf8');
  return process.version === `v${JSON.parse(manifest).version}`;
}
