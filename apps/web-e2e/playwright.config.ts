import { defineConfig } from '@playwright/test';
import { chromium } from './src/rig/chromium';

export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results/web-e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium() } }],
});
