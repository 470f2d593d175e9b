import { readFile } from 'node:fs/promises';

/** @import { Browser, CDPSession, Page } from '@playwright/test' */

/**
 * What a browser holds in memory at a moment, in bytes.
 * @typedef {object} MemorySample
 * @property {number} heap of the pages' JavaScript, with the buffers it holds
 * @property {number} pages resident memory of the processes that run pages and their workers; 0 where the system does not say
 * @property {number} browser the same of all its other processes
 */

/** Looks at the memory of a browser and of some of its pages. */
export class BrowserMemory {
  /**
   * @param {CDPSession} browser
   * @param {readonly CDPSession[]} pages
   */
  constructor(browser, pages) {
    this.browser = browser;
    this.pages = pages;
  }

  /**
   * @param {Browser} browser
   * @param {readonly Page[]} pages
   */
  static async of(browser, pages) {
    return new BrowserMemory(
      await browser.newBrowserCDPSession(),
      await Promise.all(pages.map((page) => page.context().newCDPSession(page))),
    );
  }

  /** Throws away what nothing refers to any more, on the pages. */
  async collectGarbage() {
    for (const page of this.pages) await page.send('HeapProfiler.collectGarbage');
  }

  /** @returns {Promise<MemorySample>} */
  async sample() {
    let heap = 0;
    for (const page of this.pages) {
      const usage = await page.send('Runtime.getHeapUsage');
      heap += usage.usedSize + usage.backingStorageSize;
    }
    const sample = { heap, pages: 0, browser: 0 };
    const { processInfo } = await this.browser.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) {
      sample[type === 'renderer' ? 'pages' : 'browser'] += await residentBytes(id);
    }
    return sample;
  }
}

/**
 * By Linux's /proc; 0 elsewhere, and of a process that is gone.
 * @param {number} pid
 */
async function residentBytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

/**
 * By how much something grows, by least squares.
 * @param {readonly { at: number, value: number }[]} samples `at`: in seconds
 * @returns {number} a minute
 */
export function slopeOf(samples) {
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(samples.map((sample) => sample.at));
  const value = mean(samples.map((sample) => sample.value));
  const above = samples.reduce((sum, one) => sum + (one.at - at) * (one.value - value), 0);
  const below = samples.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  return below === 0 ? 0 : (above / below) * 60;
}
