import { runQuietly } from '../lib/child-process.mjs';

/**
 * What came of a stage. `output` is shown where something failed.
 * @typedef {{ passed: number, failed: number, skipped?: number, output: string }} StageResult
 */

/**
 * A part of `npm test`.
 * @typedef {{ name: string, run: () => Promise<StageResult> }} Stage
 */

/** @typedef {readonly [command: string, ...args: string[]]} CommandLine */

/**
 * A stage that counts as one: passed where every one of its commands ends well. All are run.
 * @param {string} name
 * @param {readonly CommandLine[]} commands
 * @returns {Stage}
 */
export function checkStage(name, commands) {
  return {
    name,
    run: async () => {
      let output = '';
      for (const [command, ...args] of commands) {
        const result = await runQuietly(command, args);
        if (result.exitCode !== 0) output += `${command} ${args.join(' ')}\n${result.output}`;
      }
      return { passed: output === '' ? 1 : 0, failed: output === '' ? 0 : 1, output };
    },
  };
}

/**
 * A stage that runs many tests and tells from the output how many passed.
 * @param {string} name
 * @param {CommandLine} commandLine
 * @param {(output: string) => Omit<StageResult, 'output'> | undefined} count
 * @returns {Stage}
 */
export function countedStage(name, [command, ...args], count) {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runQuietly(command, args);
      return withoutSilentFailure(exitCode, { passed: 0, failed: 0, ...count(output), output });
    },
  };
}

/**
 * A crash, or a run of no test at all, must not look like success: it counts as one failure.
 * @param {number} exitCode
 * @param {StageResult} result
 * @returns {StageResult}
 */
export function withoutSilentFailure(exitCode, result) {
  const isSilent = result.failed === 0 && (exitCode !== 0 || result.passed === 0);
  return isSilent ? { ...result, failed: 1 } : result;
}
