/// <reference lib="dom" />
/** @import { Browser, CDPSession, Page } from '@playwright/test' */

/**
 * What a call cost between {@link CallLoad.begin} and {@link CallLoad.end}.
 * @typedef {object} CallCost
 * @property {number} cpu of all processes of the browser, in seconds of one core for each second of the call
 * @property {readonly number[]} longTasks lengths of the main threads' tasks above 50 ms, in milliseconds
 * @property {readonly HeapSample[]} heap the smallest the pages' heaps can be, at intervals
 * @property {number} frames pictures decoded on both pages, each second
 */

/** @typedef {{ at: number, bytes: number }} HeapSample `at`: seconds since the beginning */

/** An init script: notes the tasks that keep the main thread longer than 50 ms, and the connections. */
export function watchLoad() {
  /** @type {{ start: number, duration: number }[]} */
  const longTasks = [];
  /** @type {RTCPeerConnection[]} */
  const connections = [];
  Object.assign(window, { benchLongTasks: longTasks, benchConnections: connections });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask' });
  window.RTCPeerConnection = class extends RTCPeerConnection {
    /** @param {RTCConfiguration} [configuration] */
    constructor(configuration) {
      super(configuration);
      connections.push(this);
    }
  };
}

/** Measures what the pages of a running call cost their browser. */
export class CallLoad {
  /** @type {HeapSample[]} */
  #heap = [];
  #began = 0;
  #cpuBefore = 0;
  #framesBefore = 0;

  /**
   * @param {CDPSession} browser
   * @param {readonly { page: Page, session: CDPSession }[]} pages
   */
  constructor(browser, pages) {
    this.browser = browser;
    this.pages = pages;
  }

  /**
   * @param {Browser} browser
   * @param {readonly Page[]} pages each opened with {@link watchLoad}
   */
  static async of(browser, pages) {
    return new CallLoad(
      await browser.newBrowserCDPSession(),
      await Promise.all(
        pages.map(async (page) => ({ page, session: await page.context().newCDPSession(page) })),
      ),
    );
  }

  async begin() {
    await this.sampleHeap();
    this.#heap = [];
    for (const { page } of this.pages) {
      await page.evaluate(() => Reflect.get(window, 'benchLongTasks').splice(0));
    }
    this.#framesBefore = await this.#frames();
    this.#cpuBefore = await this.#cpuSeconds();
    this.#began = performance.now();
    await this.sampleHeap();
  }

  /** Collects the garbage, and notes what is left; the pause that this makes is no task of the page. */
  async sampleHeap() {
    let bytes = 0;
    for (const { page, session } of this.pages) {
      const from = await page.evaluate(() => performance.now());
      await session.send('HeapProfiler.collectGarbage');
      bytes += (await session.send('Runtime.getHeapUsage')).usedSize;
      await page.evaluate((from) => {
        // What the observer has not told yet is told with the next frame.
        requestAnimationFrame(() => {
          const tasks = Reflect.get(window, 'benchLongTasks');
          const until = performance.now();
          const own = tasks.filter(
            (/** @type {{ start: number }} */ { start }) => start < from || start > until,
          );
          tasks.splice(0, tasks.length, ...own);
        });
      }, from);
    }
    this.#heap.push({ at: this.#seconds(), bytes });
  }

  /** @returns {Promise<CallCost>} */
  async end() {
    const seconds = this.#seconds();
    const cpu = ((await this.#cpuSeconds()) - this.#cpuBefore) / seconds;
    const frames = ((await this.#frames()) - this.#framesBefore) / seconds;
    const longTasks = await Promise.all(
      this.pages.map(({ page }) =>
        page.evaluate(() =>
          Reflect.get(window, 'benchLongTasks').map(
            (/** @type {{ duration: number }} */ { duration }) => duration,
          ),
        ),
      ),
    );
    return { cpu, frames, longTasks: longTasks.flat(), heap: this.#heap };
  }

  #seconds() {
    return (performance.now() - this.#began) / 1000;
  }

  async #cpuSeconds() {
    const { processInfo } = await this.browser.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  async #frames() {
    const counts = await Promise.all(
      this.pages.map(({ page }) =>
        page.evaluate(async () => {
          let frames = 0;
          for (const connection of Reflect.get(window, 'benchConnections')) {
            for (const { framesDecoded = 0 } of (await connection.getStats()).values()) {
              frames += framesDecoded;
            }
          }
          return frames;
        }),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
