import { defineConfig } from '@playwright/test';
import { callBrowser } from '../../tools/lib/call-browser.mjs';

/** They follow what happens as it happens: another call beside them would cost them its time. */
const inRealTime = ['**/recording*.spec.ts', '**/touch-alert.spec.ts'];

export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results/web-e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  // Half the frames of the pretended camera leave a machine of two cores time for the product.
  use: {
    browserName: 'chromium',
    launchOptions: callBrowser({ framesPerSecond: 10 }),
    screenshot: 'only-on-failure',
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  projects: [
    { name: 'together', testIgnore: inRealTime },
    { name: 'alone', testMatch: inRealTime, workers: 1, dependencies: ['together'] },
  ],
});
