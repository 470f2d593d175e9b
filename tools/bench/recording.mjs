// `npm run bench:recording [-- --minutes 10]`: what a browser holds in memory while a call is recorded, minute by minute, and
// what its growth would come to in two hours.
import { chromium } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { Visitor } from '../lib/visitor.mjs';
import { BrowserMemory, slopeOf } from './browser-memory.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { MemorySample } from './browser-memory.mjs' */

/** Until encoders and caches have what they need. */
const settleSeconds = 30;
const samplesPerMinute = 4;
const longMinutes = 120;

/** @typedef {MemorySample & { at: number, disk: number }} Sample `at`: seconds; `disk`: bytes of the recording */

/** @type {import('../run.mjs').Command} */
export default async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string', default: '10' } },
  });
  const minutes = Number(values.minutes);
  await ensureBuilt();
  const server = await ProductServer.start();
  const browser = await chromium.launch(callBrowser());
  try {
    const ana = await Visitor.arrive(browser, server.origin, 'Ana');
    const ben = await Visitor.arrive(browser, server.origin, 'Ben');
    await ana.join();
    await ben.join();
    await ana.call(ben);
    await ben.button('Accept').click();
    await ana.untilConnected();
    await ben.untilSeen("Ana's camera");
    await ana.button('Start recording').click();
    await ana.page.getByText('You are recording this call').first().waitFor();
    const memory = await BrowserMemory.of(browser, [ana.page, ben.page]);

    console.log(
      `A recording of ${minutes} minutes, side by side; both pages of the call together, in MB`,
    );
    console.log('    min   on disk   heap   pages   browser');
    await pause(settleSeconds * 1000);
    /** @type {Sample[]} */
    const samples = [];
    const begin = performance.now();
    for (let index = 0; index <= minutes * samplesPerMinute; index++) {
      const wait = begin + (index / samplesPerMinute) * 60_000 - performance.now();
      await pause(Math.max(0, wait));
      await memory.collectGarbage();
      const at = (performance.now() - begin) / 1000;
      samples.push({ at, disk: await bytesOnDisk(ana.page), ...(await memory.sample()) });
      if (index % samplesPerMinute === 0) print(samples.at(-1));
    }
    report(samples);
    return 0;
  } finally {
    await browser.close();
    await server.stop();
  }
};

/**
 * What this page's browser has in its private file system.
 * @param {Page} page
 */
async function bytesOnDisk(page) {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** @param {Sample | undefined} sample */
function print(sample) {
  if (sample === undefined) return;
  const columns = [
    (sample.at / 60).toFixed(1).padStart(7),
    megabytes(sample.disk).padStart(9),
    megabytes(sample.heap).padStart(6),
    megabytes(sample.pages).padStart(7),
    megabytes(sample.browser).padStart(9),
  ];
  console.log(columns.join(' '));
}

/** @param {readonly Sample[]} samples */
function report(samples) {
  for (const [key, name] of /** @type {const} */ ([
    ['heap', 'heap of the pages'],
    ['pages', 'processes of the pages'],
    ['browser', 'other processes'],
  ])) {
    const slope = slopeOf(samples.map((sample) => ({ at: sample.at, value: sample[key] })));
    const long = (slope * longMinutes) / 1e6;
    console.log(
      `${name}: ${(slope / 1e3).toFixed(0)} kB a minute, ${long.toFixed(0)} MB in two hours (aim: flat)`,
    );
  }
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
