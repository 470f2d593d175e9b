import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callBrowser } from './call-browser.mjs';
import { Visitor } from './visitor.mjs';

/** @import { Browser } from '@playwright/test' */

/**
 * A browser whose first person has a profile on the disk. Others get a private window each, as everywhere in the
 * measurements; but the files of a private window are in memory, and would be taken for what a page holds.
 * @typedef {object} KeptBrowser
 * @property {Browser} browser
 * @property {Visitor} owner of the profile
 * @property {() => Promise<void>} close and remove the profile
 */

/**
 * @param {string} origin of the product
 * @param {string} name of the profile's owner
 * @returns {Promise<KeptBrowser>}
 */
export async function launchKept(origin, name) {
  const profile = await mkdtemp(join(tmpdir(), 'lets-meet-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...callBrowser(),
    baseURL: origin,
    permissions: ['camera', 'microphone'],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('the browser of a kept profile is not known');
  return {
    browser,
    owner: new Visitor(name, await context.newPage()),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true });
    },
  };
}
