// `npm run bench:recording [-- --minutes 10]`: what a browser holds in memory while a call is recorded, minute by minute,
// beside the same call before it was recorded, and what its growth would come to in two hours.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../lib/build.mjs';
import { launchKept } from '../lib/kept-profile.mjs';
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
  const { browser, owner: ana, close } = await launchKept(server.origin, 'Ana');
  try {
    const ben = await Visitor.arrive(browser, server.origin, 'Ben');
    await ana.join();
    await ben.join();
    await ana.call(ben);
    await ben.button('Accept').click();
    await ana.untilConnected();
    await ben.untilSeen("Ana's camera");
    const memory = await BrowserMemory.of(browser, [ana.page, ben.page]);

    console.log(`A call of two times ${minutes} minutes; both pages together, in MB`);
    console.log('    min   on disk   heap   pages   browser');
    console.log('not recorded');
    const before = await watch(memory, ana.page, minutes);
    await ana.button('Start recording').click();
    await ana.page.getByText('You are recording this call').first().waitFor();
    console.log('recorded, side by side');
    const recorded = await watch(memory, ana.page, minutes);
    report(before, recorded);
    return 0;
  } finally {
    await close();
    await server.stop();
  }
};

/**
 * @param {BrowserMemory} memory
 * @param {Page} page which records, or will
 * @param {number} minutes
 * @returns {Promise<Sample[]>}
 */
async function watch(memory, page, minutes) {
  await pause(settleSeconds * 1000);
  /** @type {Sample[]} */
  const samples = [];
  const begin = performance.now();
  for (let index = 0; index <= minutes * samplesPerMinute; index++) {
    const wait = begin + (index / samplesPerMinute) * 60_000 - performance.now();
    await pause(Math.max(0, wait));
    await memory.collectGarbage();
    const at = (performance.now() - begin) / 1000;
    samples.push({ at, disk: await bytesOnDisk(page), ...(await memory.sample()) });
    if (index % samplesPerMinute === 0) print(samples.at(-1));
  }
  return samples;
}

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

/**
 * @param {readonly Sample[]} before
 * @param {readonly Sample[]} recorded
 */
function report(before, recorded) {
  console.log(
    'growth, kB a minute           not recorded   recorded   in two hours, above not recorded',
  );
  for (const [key, name] of /** @type {const} */ ([
    ['heap', 'heap of the pages'],
    ['pages', 'processes of the pages'],
    ['browser', 'other processes'],
  ])) {
    const [without, withIt] = [before, recorded].map((samples) =>
      slopeOf(samples.map((sample) => ({ at: sample.at, value: sample[key] }))),
    );
    const columns = [
      kilobytes(without).padStart(14),
      kilobytes(withIt).padStart(11),
      `${megabytes(((withIt ?? 0) - (without ?? 0)) * longMinutes)} MB (aim: flat)`.padStart(35),
    ];
    console.log(name.padEnd(28) + columns.join(''));
  }
}

/** @param {number | undefined} bytes */
function kilobytes(bytes = 0) {
  return (bytes / 1e3).toFixed(0);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
