import { findChromium } from './chromium.mjs';

/**
 * How the browser of this machine is started for calls that stay on it: a pretended microphone that beeps once a second,
 * and so many pretended cameras. What a page may use of them is up to the permissions of its context: what those do not
 * grant is refused.
 * @param {{ cameras?: 0 | 1, framesPerSecond?: number, args?: readonly string[] }} [devices]
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function callBrowser({ cameras = 1, framesPerSecond = 20, args = [] } = {}) {
  const executablePath = findChromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--allow-loopback-in-peer-connection',
      `--use-fake-device-for-media-stream=device-count=${cameras},fps=${framesPerSecond}`,
      ...args,
    ],
  };
}
