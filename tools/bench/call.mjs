// `npm run bench:call [-- --minutes 10]`: what a call with chat, a shared screen and a recording costs the browser, beside a
// bare page that does the same media; one after the other, so that neither takes from the other.
import { chromium } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { startBareServer } from './bare-server.mjs';
import { callBare, callProduct } from './call-pairs.mjs';
import { slopeOf } from './browser-memory.mjs';
import { CallLoad } from './call-load.mjs';
import { traceTasks } from './task-trace.mjs';

/** @import { Browser } from '@playwright/test' */
/** @import { CallCost } from './call-load.mjs' */
/** @import { RunningCall } from './call-pairs.mjs' */
/** @import { TracedTask } from './task-trace.mjs' */

/** The CPU of the product divided by that of the bare page. */
const aim = 1.2;
/** Until the bitrates have risen and what is loaded late is there. */
const settleSeconds = 20;
const secondsBetweenMessages = 10;
/** The heap is looked at so many times, and not more often than that. */
const heapSamples = 12;
const leastSecondsBetweenSamples = 5;
/** How long the same call goes on for a trace of its tasks. */
const tracedSeconds = 120;

/** @typedef {CallCost & { tasks: readonly TracedTask[] }} Measured */

/** @type {import('../run.mjs').Command} */
export default async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string', default: '10' } },
  });
  const seconds = Number(values.minutes) * 60;
  await ensureBuilt();
  const server = await ProductServer.start();
  const bareServer = await startBareServer('bare-media.html');
  try {
    const product = await measure((browser) => callProduct(browser, server.origin), seconds);
    const bare = await measure((browser) => callBare(browser, bareServer.origin), seconds);
    report(product, bare, Number(values.minutes));
    return 0;
  } finally {
    bareServer.stop();
    await server.stop();
  }
};

/**
 * @param {(browser: Browser) => Promise<RunningCall>} call
 * @param {number} seconds
 * @returns {Promise<Measured>}
 */
async function measure(call, seconds) {
  const browser = await chromium.launch(
    callBrowser({
      args: ['--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
    }),
  );
  try {
    const { pages, sendMessage } = await call(browser);
    await sendMessage();
    await pause(settleSeconds * 1000);
    const load = await CallLoad.of(browser, pages);
    await load.begin();
    const sampleSeconds = Math.max(leastSecondsBetweenSamples, seconds / heapSamples);
    let nextSample = sampleSeconds;
    await talk(seconds, sendMessage, async (passed) => {
      if (passed < nextSample) return;
      await load.sampleHeap();
      nextSample += sampleSeconds;
    });
    const cost = await load.end();
    const tasks = await traceTasks(browser, () => talk(tracedSeconds, sendMessage));
    return { ...cost, tasks };
  } finally {
    await browser.close();
  }
}

/**
 * The call goes on, with a message now and then.
 * @param {number} seconds
 * @param {() => Promise<void>} sendMessage
 * @param {(passed: number) => Promise<void>} [eachSecond] given the seconds since the beginning
 */
async function talk(seconds, sendMessage, eachSecond) {
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / 1000;
  for (let nextMessage = 0; passed() < seconds;) {
    await pause(Math.min(1, seconds - passed()) * 1000);
    if (passed() >= nextMessage) {
      await sendMessage();
      nextMessage += secondsBetweenMessages;
    }
    await eachSecond?.(passed());
  }
}

/**
 * @param {CallCost} cost
 * @returns {number} bytes a minute
 */
function heapSlope({ heap }) {
  return slopeOf(heap.map(({ at, bytes }) => ({ at, value: bytes })));
}

/**
 * @param {Measured} product
 * @param {Measured} bare
 * @param {number} minutes
 */
function report(product, bare, minutes) {
  console.log(`A call of ${minutes} minutes with chat, screen and recording; both pages together`);
  console.log('          CPU   frames/s   long tasks   longest     heap   its slope');
  console.log('        cores                             ms       MB      kB/min');
  for (const [name, cost] of Object.entries({ product, bare })) {
    const columns = [
      cost.cpu.toFixed(2).padStart(7),
      cost.frames.toFixed(0).padStart(11),
      String(cost.longTasks.length).padStart(13),
      Math.max(0, ...cost.longTasks)
        .toFixed(0)
        .padStart(10),
      ((cost.heap.at(-1)?.bytes ?? 0) / 1e6).toFixed(1).padStart(9),
      (heapSlope(cost) / 1e3).toFixed(0).padStart(12),
    ];
    console.log(`${name.padEnd(6)}${columns.join('')}`);
  }
  console.log(`ratio of the CPU: ${(product.cpu / bare.cpu).toFixed(2)} (aim: at most ${aim})`);
  // A machine that is too busy for all frames does less for whom it starves: then the frames are to be compared.
  const perFrame = product.cpu / product.frames / (bare.cpu / bare.frames);
  console.log(`ratio of the CPU for each decoded frame: ${perFrame.toFixed(2)}`);
  console.log(`long tasks of the product: ${product.longTasks.length} (aim: none above 50 ms)`);
  // By the clock a task is long as well when other processes have the cores meanwhile: encoders, on a machine of few.
  console.log(`longest tasks in another ${tracedSeconds} s of the same call, traced, in ms`);
  for (const [name, { tasks }] of Object.entries({ product, bare })) {
    const most = (/** @type {keyof TracedTask} */ kind) =>
      tasks.reduce((longest, task) => Math.max(longest, task[kind]), 0).toFixed(0);
    console.log(
      `${name.padEnd(8)} by the clock ${most('clock')}, of its own CPU time ${most('cpu')}`,
    );
  }
  const slope = (heapSlope(product) - heapSlope(bare)) / 1e3;
  console.log(`heap slope above the bare page's: ${slope.toFixed(0)} kB/min (aim: flat)`);
}
