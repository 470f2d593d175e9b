// `npm run bench:touch [-- --seconds 10]`: what the hand-to-face alert costs a call on this machine. It is off and on in
// turns, so that what else happens on the machine is with both.
import { chromium } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { photoCamera } from '../lib/photo-camera.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { Visitor } from '../lib/visitor.mjs';
import { loadTouchAlert, noteTouchCost, pressTouchSwitch, takeTouchCost } from './touch-watch.mjs';

/** @import { Browser } from '@playwright/test' */
/** @import { LongTask, TouchCost } from './touch-watch.mjs' */

/** What the other sees in a second with the alert, divided by the same without. */
const aim = 0.95;
/** Milliseconds. */
const longestTask = 50;
const turns = 3;
/** Until the picture of the call has its full size, and after each press. */
const settleSeconds = 10;
const pauseSeconds = 2;

/**
 * What was measured in one turn; `before`: the long tasks from the end of the one before, with the press and what it brought.
 * @typedef {TouchCost & { seconds: number, frames: number, before: LongTask[] }} Turn
 */

/** `loads`: milliseconds from the press to when the networks are ready. @typedef {{ off: Turn[], on: Turn[], loads: number[] }} Measured */

/** @type {import('../run.mjs').Command} */
export default async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '10' } },
  });
  await ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'lets-meet-touch-'));
  const server = await ProductServer.start();
  const browser = await chromium.launch(callBrowser());
  try {
    const film = join(folder, 'camera.y4m');
    await writeFile(film, await photoCamera(browser, { away: 4, touch: 4 }));
    const filmed = await chromium.launch(
      callBrowser({ args: [`--use-file-for-fake-video-capture=${film}`] }),
    );
    try {
      await measure(filmed, server.origin, Number(values.seconds));
    } finally {
      await filmed.close();
    }
    return 0;
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
};

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {number} seconds of each turn
 */
async function measure(browser, origin, seconds) {
  const ana = await Visitor.arrive(browser, origin, 'Ana');
  const ben = await Visitor.arrive(browser, origin, 'Ben');
  await ana.page.context().addInitScript(noteTouchCost);
  await ana.join();
  await ben.join();
  await ana.call(ben);
  await ben.button('Accept').click();
  await ana.untilConnected();
  await ana.button('More options').click();
  await ana.page.getByRole('menuitem', { name: 'Hand-to-face alert', exact: true }).click();
  await pause(settleSeconds * 1000);

  const turn = async () => {
    await pause(pauseSeconds * 1000);
    const { longTasks: before } = await takeTouchCost(ana.page);
    const [begin, framesBefore] = [performance.now(), await framesSeen(ben, 'Ana')];
    await pause(seconds * 1000);
    const frames = (await framesSeen(ben, 'Ana')) - framesBefore;
    const passed = (performance.now() - begin) / 1000;
    return { ...(await takeTouchCost(ana.page)), before, frames, seconds: passed };
  };
  /** @type {Measured} */
  const measured = { off: [], on: [], loads: [] };
  for (let count = 0; count < turns; count++) {
    measured.off.push(await turn());
    measured.loads.push(await loadTouchAlert(ana.page));
    measured.on.push(await turn());
    await pressTouchSwitch(ana.page);
  }
  report(measured);
}

/**
 * @param {Visitor} visitor
 * @param {string} other
 */
function framesSeen({ page }, other) {
  return page
    .getByLabel(`${other}'s camera`, { exact: true })
    .evaluate((video) =>
      video instanceof HTMLVideoElement ? video.getVideoPlaybackQuality().totalVideoFrames : 0,
    );
}

/** @param {Measured} measured */
function report({ off, on, loads }) {
  const looks = on.flatMap((turn) => turn.looks).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => looks[Math.floor(share * (looks.length - 1))] ?? 0;
  console.log(`a look             ${ms(at(0.5))} (median), ${ms(at(0.95))} (95th percentile)`);
  console.log(`looks a second     ${(looks.length / sum(on, 'seconds')).toFixed(1)}`);
  const [first = 0, ...later] = loads;
  console.log(`load time          ${ms(first)} the first time, then ${later.map(ms).join(', ')}`);
  const rates = [off, on].map((turn) => sum(turn, 'frames') / sum(turn, 'seconds'));
  const [rateOff = 0, rateOn = 0] = rates;
  console.log(`the other sees     ${rateOff.toFixed(1)} frames/s off, ${rateOn.toFixed(1)} on`);
  console.log(`on to off          ${(rateOn / rateOff).toFixed(2)} (aim: at least ${aim})`);
  console.log(`long tasks of the page (aim: none above ${longestTask} ms because of it)`);
  const longTasks = {
    off: off.flatMap((turn) => turn.longTasks),
    loading: on.flatMap((turn) => turn.before),
    on: on.flatMap((turn) => turn.longTasks),
  };
  for (const [name, tasks] of Object.entries(longTasks)) {
    const long = tasks.filter((task) => task.ms > longestTask);
    console.log(`  ${name.padEnd(17)}${long.map(described).join('; ') || 'none'}`);
  }
}

/** @param {LongTask} task */
function described({ ms: duration, by }) {
  return `${ms(duration)} (${by.join(', ') || 'the browser itself'})`;
}

/**
 * @param {readonly Turn[]} turn
 * @param {'frames' | 'seconds'} what
 */
function sum(turn, what) {
  return turn.reduce((total, one) => total + one[what], 0);
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(0)} ms`;
}
