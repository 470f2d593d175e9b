/**
 * Reads the last line of jasmine's own reporter: `12 specs, 1 failure, 2 pending specs`.
 * @param {string} output
 */
export function countJasmine(output) {
  const match = output.match(/(\d+) specs?, (\d+) failures?(?:, (\d+) pending)?/);
  if (match === null) return undefined;
  const [specs = 0, failed = 0, skipped = 0] = match.slice(1).map((text) => Number(text ?? 0));
  return { passed: specs - failed - skipped, failed, skipped };
}

/**
 * Reads karma's last progress line: `Executed 11 of 12 (1 FAILED) (skipped 1)`, where the executed
 * are those that passed and those that failed.
 * @param {string} output
 */
export function countKarma(output) {
  const lines = [
    ...output.matchAll(/Executed (\d+) of \d+(?: \((\d+) FAILED\))?(?: \(skipped (\d+)\))?/g),
  ];
  const match = lines.at(-1);
  if (match === undefined) return undefined;
  const [executed = 0, failed = 0, skipped = 0] = match.slice(1).map((text) => Number(text ?? 0));
  return { passed: executed - failed, failed, skipped };
}

/**
 * Reads the report of Playwright's JSON reporter.
 * @param {string} report
 */
export function countPlaywright(report) {
  const { stats } = JSON.parse(report);
  return {
    passed: /** @type {number} */ (stats.expected),
    failed: /** @type {number} */ (stats.unexpected + stats.flaky),
    skipped: /** @type {number} */ (stats.skipped),
  };
}
