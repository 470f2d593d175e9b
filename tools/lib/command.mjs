import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { runInForeground } from './child-process.mjs';
import { Failure } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inWorkspace, pinnedNode } from './workspace.mjs';

/**
 * Runs an npm script of this workspace with its packages installed and on its own Node, whatever
 * Node it was started with. A {@link Failure} becomes one line and an exit code; anything else is
 * a bug and keeps its stack.
 * @param {string} moduleUrl the script's `import.meta.url`
 * @param {(args: readonly string[]) => Promise<number>} command resolves with the exit code
 */
export async function runCommand(moduleUrl, command) {
  const args = process.argv.slice(2);
  try {
    await ensureInstalled();
    process.exitCode = isPinnedNode()
      ? await command(args)
      : await runInForeground(pinnedNode, [fileURLToPath(moduleUrl), ...args]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

function isPinnedNode() {
  const manifest = readFileSync(inWorkspace('node_modules/node/package.json'), 'utf8');
  return process.version === `v${JSON.parse(manifest).version}`;
}
