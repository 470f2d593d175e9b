/// <reference lib="dom" />

/** @import { Page } from '@playwright/test' */

/**
 * What the worker of the hand-to-face alert said of its work, and what the page did meanwhile.
 * @typedef {object} TouchCost
 * @property {number[]} looks milliseconds that each look took
 * @property {LongTask[]} longTasks of the page itself
 */

/** A task of the main thread above 50 ms; `by` is what ran in it. @typedef {{ ms: number, by: string[] }} LongTask */

/** An init script: notes the looks of the worker and the long tasks of the page. */
export function noteTouchCost() {
  /** @type {{ looks: number[], tasks: PerformanceEntry[], frames: PerformanceEntry[] }} */
  const cost = { looks: [], tasks: [], frames: [] };
  /** @type {number | null} */
  let readyAt = null;
  Object.assign(window, { benchTouch: { cost, readyAt: () => readyAt } });
  window.Worker = class extends Worker {
    /**
     * @param {string | URL} address
     * @param {WorkerOptions} [options]
     */
    constructor(address, options) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.kind === 'decided') cost.looks.push(data.cost);
        if (data?.kind === 'ready') readyAt = performance.now();
      });
    }
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (entry.entryType === 'longtask' ? cost.tasks : cost.frames).push(entry);
    }
  }).observe({ entryTypes: ['longtask', 'long-animation-frame'] });
}

/**
 * Presses the switch, which is in sight.
 * @param {Page} page
 */
export async function pressTouchSwitch(page) {
  await page.getByRole('switch', { name: 'Hand-to-face alert', exact: true }).click();
}

/**
 * From the press to when the networks are ready.
 * @param {Page} page
 * @returns {Promise<number>} milliseconds
 */
export async function loadTouchAlert(page) {
  const pressed = await page.evaluate(() => performance.now());
  await pressTouchSwitch(page);
  const ready = await page.waitForFunction((pressed) => {
    const at = Reflect.get(window, 'benchTouch').readyAt();
    return at !== null && at > pressed ? at : null;
  }, pressed);
  return (await ready.jsonValue()) - pressed;
}

/**
 * What it cost since the last time that it was taken.
 * @param {Page} page
 * @returns {Promise<TouchCost>}
 */
export function takeTouchCost(page) {
  return page.evaluate(() => {
    const { cost } = Reflect.get(window, 'benchTouch');
    const frames = cost.frames.splice(0);
    /** @type {(task: PerformanceEntry) => string[]} The callbacks that ran for long enough to matter. */
    const scriptsIn = ({ startTime, duration }) =>
      frames
        .flatMap((/** @type {any} */ { scripts }) => scripts)
        .filter(
          (/** @type {PerformanceEntry} */ script) =>
            script.duration >= 5 &&
            script.startTime < startTime + duration &&
            script.startTime + script.duration > startTime,
        )
        .map((/** @type {any} */ { invoker }) => invoker);
    return {
      looks: cost.looks.splice(0),
      longTasks: cost.tasks.splice(0).map((/** @type {PerformanceEntry} */ task) => ({
        ms: task.duration,
        by: scriptsIn(task),
      })),
    };
  });
}
