import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../../../../tools/lib/chromium.mjs';

/**
 * How the browser of this machine is started for calls that stay on it, with a pretended microphone and so many cameras.
 * What a page may use of them is up to the permissions of its context: what those do not grant is refused.
 */
export function chromium(cameras: 0 | 1 = 1): LaunchOptions {
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
      `--use-fake-device-for-media-stream=device-count=${cameras},fps=10`,
    ],
  };
}
