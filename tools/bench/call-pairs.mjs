import { Visitor } from '../lib/visitor.mjs';
import { watchLoad } from './call-load.mjs';

/** @import { Browser, Page } from '@playwright/test' */

/**
 * Two pages in a call, one of which shares its screen and records.
 * @typedef {{ pages: readonly Page[], sendMessage: () => Promise<void> }} RunningCall
 */

/**
 * The product's.
 * @param {Browser} browser
 * @param {string} origin
 * @returns {Promise<RunningCall>}
 */
export async function callProduct(browser, origin) {
  const [caller, callee] = [
    await Visitor.arrive(browser, origin, 'Ana'),
    await Visitor.arrive(browser, origin, 'Ben'),
  ];
  for (const visitor of [caller, callee]) {
    await visitor.page.addInitScript(watchLoad);
    await visitor.join();
  }
  await caller.call(callee);
  await callee.button('Accept').click();
  await caller.untilConnected();
  await callee.untilSeen("Ana's camera");

  await caller.button('Share screen').click();
  await callee.untilSeen("Ana's screen");
  await caller.button('Start recording').click();
  await callee.page.getByText('Recording', { exact: true }).first().waitFor();
  await caller.button('Open chat').click();
  const message = caller.page.getByRole('textbox', { name: 'Message', exact: true });
  let sent = 0;
  return {
    pages: [caller.page, callee.page],
    sendMessage: async () => {
      await message.fill(`Message ${++sent}`);
      await caller.button('Send').click();
    },
  };
}

/**
 * That of the bare page.
 * @param {Browser} browser
 * @param {string} origin
 * @returns {Promise<RunningCall>}
 */
export async function callBare(browser, origin) {
  const arrive = async (/** @type {string} */ side) => {
    const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
    const page = await context.newPage();
    await page.addInitScript(watchLoad);
    await page.goto(`${origin}/?side=${side}`);
    await page.locator(':root[data-state="ready"]').waitFor();
    return page;
  };
  const [caller, callee] = [await arrive('caller'), await arrive('callee')];
  const press = (/** @type {string} */ name) =>
    caller.getByRole('button', { name, exact: true }).click();
  await press('Call');
  await caller.locator(':root[data-state="connected"]').waitFor();
  await press('Share screen');
  await new Visitor('Ben', callee).untilSeen("The other's screen");
  await press('Start recording');
  return { pages: [caller, callee], sendMessage: () => press('Send') };
}
