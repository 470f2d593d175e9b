// `npm run bench:setup [-- calls]`: from Accept to the first decoded frame of the other on both sides; the product
// beside a bare page in the same browser, in blocks of calls that take turns.
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { Visitor } from '../lib/visitor.mjs';
import { startBareServer } from './bare-server.mjs';
import { acceptToFrames, forgetMoments, untilGathered, watchFirstFrame } from './first-frame.mjs';

/** @import { Browser, Page } from '@playwright/test' */

/** The set-up time of the product divided by that of the bare page. */
const aim = 1.5;

/** Calls in a row on the same two pages. */
const block = 5;

/** @type {import('../run.mjs').Command} */
export default async ([calls = '20']) => {
  await ensureBuilt();
  const server = await ProductServer.start();
  const bareServer = await startBareServer();
  const browser = await chromium.launch(callBrowser());
  try {
    /** @type {Record<'product' | 'bare', number[]>} */
    const times = { product: [], bare: [] };
    // In turn, so that both meet the same machine; never at once, as four cameras that are shown keep two cores busy.
    for (let round = 1; times.bare.length < Number(calls); round++) {
      times.product.push(...(await callProduct(browser, server.origin, round)));
      times.bare.push(...(await callBare(browser, bareServer.origin)));
    }
    report(times);
    return 0;
  } finally {
    await browser.close();
    bareServer.stop();
    await server.stop();
  }
};

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {number} round those of the last one still have their names
 */
async function callProduct(browser, origin, round) {
  const [caller, callee] = [
    await Visitor.arrive(browser, origin, `Ana ${round}`),
    await Visitor.arrive(browser, origin, `Ben ${round}`),
  ];
  for (const visitor of [caller, callee]) {
    await visitor.page.addInitScript(watchFirstFrame);
    await visitor.join();
  }
  const times = await timesOf(caller.page, callee.page, {
    dial: () => caller.call(callee),
    accept: () => callee.button('Accept').click(),
    async hangUp() {
      await caller.button('Hang up').click();
      await callee.button(`Call ${caller.name}`).waitFor();
    },
  });
  for (const { page } of [caller, callee]) await page.context().close();
  return times;
}

/**
 * @param {Browser} browser
 * @param {string} origin
 */
async function callBare(browser, origin) {
  const pages = [];
  for (const side of ['caller', 'callee']) {
    const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
    const page = await context.newPage();
    await page.addInitScript(watchFirstFrame);
    await page.goto(`${origin}/?side=${side}`);
    pages.push(page);
  }
  const [caller, callee] = /** @type {[Page, Page]} */ (pages);
  const times = await timesOf(caller, callee, {
    dial: () => caller.getByRole('button', { name: 'Call' }).click(),
    accept: () => callee.getByRole('button', { name: 'Accept' }).click(),
    async hangUp() {
      await caller.getByRole('button', { name: 'Hang up' }).click();
      await callee.getByLabel("The other's camera").waitFor({ state: 'detached' });
    },
  });
  for (const page of pages) await page.context().close();
  return times;
}

/**
 * @param {Page} caller
 * @param {Page} callee
 * @param {Record<'dial' | 'accept' | 'hangUp', () => Promise<unknown>>} press
 * @returns {Promise<number[]>} milliseconds, of a block of calls
 */
async function timesOf(caller, callee, press) {
  const times = [];
  // The first call loads what later ones have, and does not count.
  for (let call = 0; call <= block; call++) {
    await forgetMoments(caller);
    await forgetMoments(callee);
    await press.dial();
    await untilGathered(caller);
    await press.accept();
    times.push(await acceptToFrames(caller, callee));
    await press.hangUp();
  }
  return times.slice(1);
}

/** @param {Record<'product' | 'bare', readonly number[]>} times */
function report({ product, bare }) {
  console.log('Accept to the first decoded frame on both sides, milliseconds');
  console.log('          median   fastest   slowest   calls');
  for (const [name, times] of Object.entries({ product, bare })) {
    const columns = [median(times), Math.min(...times), Math.max(...times)];
    const figures = columns.map((time) => time.toFixed(0).padStart(10)).join('');
    console.log(`${name.padEnd(6)}${figures}${String(times.length).padStart(8)}`);
  }
  const ratio = median(product) / median(bare);
  console.log(`ratio of the medians: ${ratio.toFixed(2)} (aim: at most ${aim})`);
}

/** @param {readonly number[]} times */
function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
