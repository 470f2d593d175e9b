import { findChromium } from './chromium.mjs';

/**
 * Parts of the browser that are switched off. The last switch of that name counts, so that those which Playwright
 * switches off for quiet and steady tests are named here again.
 */
const disabledFeatures = [
  // Two more pages in every window, for an address bar that nobody sees: a third of the time that a window takes to open.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * How the browser of this machine is started for calls that stay on it: a pretended microphone that beeps once a second,
 * and so many pretended cameras. What a page may use of them is up to the permissions of its context: what those do not
 * grant is refused.
 * @param {{ cameras?: 0 | 1 | 3, framesPerSecond?: number, args?: readonly string[] }} [devices]
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
      `--disable-features=${disabledFeatures.join(',')}`,
      '--allow-loopback-in-peer-connection',
      `--use-fake-device-for-media-stream=device-count=${cameras},fps=${framesPerSecond}`,
      ...args,
    ],
  };
}
