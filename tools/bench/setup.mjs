// `npm run bench:setup [-- calls]`: from Accept to the first decoded frame of the other on both sides; the product
// beside a bare page in the same browser, call by call in turn.
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { runCommand } from '../lib/command.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { Visitor } from '../lib/visitor.mjs';
import { startBareServer } from './bare-server.mjs';
import { acceptToFrames, forgetMoments, untilGathered, watchFirstFrame } from './first-frame.mjs';

/** @import { Browser } from '@playwright/test' */

/** The set-up time of the product divided by that of the bare page. */
const aim = 1.5;

await runCommand(import.meta.url, async ([calls = '20']) => {
  await ensureBuilt();
  const server = await ProductServer.start();
  const bareServer = await startBareServer();
  const browser = await chromium.launch(callBrowser());
  try {
    const callProduct = await productPair(browser, server.origin);
    const callBare = await barePair(browser, bareServer.origin);
    // The first call of each loads what later ones have.
    await callProduct();
    await callBare();
    /** @type {Record<'product' | 'bare', number[]>} */
    const times = { product: [], bare: [] };
    for (let call = 1; call <= Number(calls); call++) {
      times.product.push(await callProduct());
      times.bare.push(await callBare());
    }
    report(times);
    return 0;
  } finally {
    await browser.close();
    bareServer.stop();
    await server.stop();
  }
});

/**
 * @param {Browser} browser
 * @param {string} origin
 */
async function productPair(browser, origin) {
  const [caller, callee] = [
    await Visitor.arrive(browser, origin, 'Ana'),
    await Visitor.arrive(browser, origin, 'Ben'),
  ];
  for (const visitor of [caller, callee]) {
    await visitor.page.addInitScript(watchFirstFrame);
    await visitor.join();
  }
  return async () => {
    await forgetMoments(caller.page);
    await forgetMoments(callee.page);
    await caller.call(callee);
    await untilGathered(caller.page);
    await callee.button('Accept').click();
    const time = await acceptToFrames(caller.page, callee.page);
    await caller.button('Hang up').click();
    await callee.button(`Call ${caller.name}`).waitFor();
    return time;
  };
}

/**
 * @param {Browser} browser
 * @param {string} origin
 */
async function barePair(browser, origin) {
  const pages = [];
  for (const side of ['caller', 'callee']) {
    const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
    const page = await context.newPage();
    await page.addInitScript(watchFirstFrame);
    await page.goto(`${origin}/?side=${side}`);
    pages.push(page);
  }
  const [caller, callee] = /** @type {import('@playwright/test').Page[]} */ (pages);
  if (!caller || !callee) throw new Error('Two pages were opened');
  return async () => {
    await forgetMoments(caller);
    await forgetMoments(callee);
    await caller.getByRole('button', { name: 'Call' }).click();
    await untilGathered(caller);
    await callee.getByRole('button', { name: 'Accept' }).click();
    const time = await acceptToFrames(caller, callee);
    await caller.getByRole('button', { name: 'Hang up' }).click();
    await callee.getByLabel("The other's camera").waitFor({ state: 'detached' });
    return time;
  };
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
