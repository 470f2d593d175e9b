import { defineConfig } from '@playwright/test';
import { callBrowser } from '../../tools/lib/call-browser.mjs';

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
  use: {
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      // Half the frames of the pretended camera leave a machine of two cores time for the product.
      use: { browserName: 'chromium', launchOptions: callBrowser({ framesPerSecond: 10 }) },
    },
  ],
});
