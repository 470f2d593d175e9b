import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../lib/build.mjs';
import { runQuietly } from '../lib/child-process.mjs';
import { findChromium } from '../lib/chromium.mjs';
import { Failure } from '../lib/failure.mjs';
import { countKarma, countPlaywright } from './counts.mjs';
import { checkStage, countedStage, withoutSilentFailure } from './stage.mjs';

/** @import { Stage, StageResult } from './stage.mjs' */

/** The client's unit tests, in a browser. */
export const webStage = needsChromium(
  countedStage(
    'unit web',
    ['nx', 'test', 'web', '--skip-nx-cache', '--outputStyle=stream'],
    countKarma,
  ),
);

/** The hand-on-face alert on the few photographs that are always there. */
export const touchStage = needsChromium(
  checkStage('touch', [
    // prettier-ignore
    [
      'node', 'tools/run.mjs', 'eval-touch', 'tools/touch/eval/kit',
      '--images', 'node_modules/material-kit/assets/img', '--variants', '--at-least', '0.75',
    ],
  ]),
);

/** Real browsers against the built product. */
export const endToEndStage = needsChromium({ name: 'e2e', run: runEndToEnd });

/** @returns {Promise<StageResult>} */
async function runEndToEnd() {
  try {
    await ensureBuilt(() => {});
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
  const folder = mkdtempSync(join(tmpdir(), 'lets-meet-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const { exitCode, output } = await runQuietly(
      'playwright',
      ['test', '--config=apps/web-e2e/playwright.config.ts', '--reporter=dot,json'],
      { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    );
    const counts = existsSync(report)
      ? countPlaywright(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0 };
    return withoutSilentFailure(exitCode, { ...counts, output });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {Stage} stage
 * @returns {Stage}
 */
function needsChromium(stage) {
  return {
    name: stage.name,
    run: async () =>
      findChromium() === undefined
        ? {
            passed: 0,
            failed: 1,
            output:
              'No Chromium found: install the package chromium, or set CHROME_BIN to a browser.',
          }
        : stage.run(),
  };
}
