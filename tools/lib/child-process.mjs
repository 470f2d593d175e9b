import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inWorkspace, workspaceRoot } from './workspace.mjs';

/** The signals that end a command from outside. */
const endSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** How long a child at the same terminal has to act on Ctrl-C before it is told again, in ms. */
const ctrlCGrace = 3_000;

/** Children in process groups of their own, which a terminal's Ctrl-C does not reach. */
const groups = new Set(/** @type {import('node:child_process').ChildProcess[]} */ ([]));

// However this process ends, nothing that it started stays behind.
process.once('exit', endGroups);

/** The environment of every child: the workspace's own programs first, nothing sent anywhere. */
export function childEnvironment() {
  return {
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    ...process.env,
    PATH: `${inWorkspace('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    // Rollup knows what is loaded already where a part is asked for, and makes half as many files of the program.
    NG_BUILD_CHUNKS_ROLLDOWN: 'false',
    NG_CLI_ANALYTICS: 'false',
  };
}

/**
 * Starts a child in a process group of its own, so that all that it starts can be ended with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: workspaceRoot,
    stdio: options.stdio ?? 'inherit',
    env: { ...childEnvironment(), ...options.env },
    detached: process.platform !== 'win32',
  });
  groups.add(child);
  child.once('close', () => groups.delete(child));
  child.once('error', () => groups.delete(child));
  return child;
}

/** Ends every process that {@link startGroup} started and what they started. */
export function endGroups() {
  for (const { pid } of groups) {
    if (pid === undefined) continue;
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
    } catch {
      // ESRCH: it has just ended by itself.
    }
  }
}

/**
 * Runs a program to its end and keeps what it prints. A signal meanwhile ends it and this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ exitCode: number, output: string }>} 127 where there is no such program
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      endGroups();
      process.exit(128 + constants.signals[signal]);
    };
    for (const signal of endSignals) process.on(signal, end);
    const finish = (/** @type {number} */ exitCode) => {
      for (const signal of endSignals) process.off(signal, end);
      resolve({ exitCode, output: stripVTControlCharacters(output) });
    };
    const child = startGroup(command, args, {
      env: { NO_COLOR: undefined, FORCE_COLOR: '0', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a program in the foreground, in this process group, and passes signals on to it.
 * Being ended by a signal that this process got too is a clean end: 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    let told = false;
    for (const signal of endSignals) {
      process.on(signal, () => {
        if (told) return;
        told = true;
        // At a terminal Ctrl-C has reached the child already: a second one would cut its goodbye.
        if (signal === 'SIGINT' && process.stdin.isTTY) {
          setTimeout(() => child.kill('SIGTERM'), ctrlCGrace).unref();
        } else {
          child.kill(signal);
        }
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? (told ? 0 : 1)));
  });
}
