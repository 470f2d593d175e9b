import { StartProblem } from './config/start-problem.js';

/** Runs what somebody typed at the console: a problem of theirs is one line on standard error, and the exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
