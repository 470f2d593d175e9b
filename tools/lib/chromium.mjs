import { findExecutable } from './executable.mjs';

/**
 * The browser that the tests drive: CHROME_BIN, or a Chromium or Chrome of this machine.
 * @returns {string | undefined} its absolute path
 */
export function findChromium() {
  return findExecutable([
    process.env['CHROME_BIN'],
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
}
