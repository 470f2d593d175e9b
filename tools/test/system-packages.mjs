import { existsSync } from 'node:fs';
import { runQuietly } from '../lib/child-process.mjs';
import { findChromium } from '../lib/chromium.mjs';
import { findExecutable } from '../lib/executable.mjs';
import { installPromtool } from './promtool.mjs';

/**
 * Installs what the tests need of the system and is missing, where that is allowed: Debian, as root.
 * Without a browser the stages that want one fail and say so; without coturn the relayed call is
 * left out, without ffmpeg what is looked at in recorded files, without PostgreSQL the stores' tests
 * on it, without promtool whether Prometheus takes the metrics.
 */
export async function ensureSystemPackages() {
  const missing = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(findExecutable(['turnserver']) === undefined ? ['coturn'] : []),
    ...(findExecutable(['ffprobe']) === undefined ? ['ffmpeg'] : []),
    ...(existsSync('/usr/lib/postgresql') ? [] : ['postgresql']),
  ];
  const aptGet = findExecutable(['apt-get']);
  const wantsPromtool = findExecutable(['promtool']) === undefined;
  if (
    (missing.length === 0 && !wantsPromtool) ||
    aptGet === undefined ||
    process.getuid?.() !== 0
  ) {
    return;
  }
  console.log(`Installing ${[...missing, ...(wantsPromtool ? ['promtool'] : [])].join(' and ')}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly(aptGet, ['update'], { env });
  for (const name of missing) {
    const args = ['install', '--yes', '--no-install-recommends', name];
    const { exitCode, output } = await runQuietly(aptGet, args, { env });
    if (exitCode !== 0) console.error(`${output.trimEnd()}\n${name} could not be installed.`);
  }
  if (wantsPromtool) {
    const { exitCode, output } = await installPromtool(aptGet);
    if (exitCode !== 0) console.error(`${output.trimEnd()}\npromtool could not be installed.`);
  }
}
