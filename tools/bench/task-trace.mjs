/** @import { Browser } from '@playwright/test' */

/**
 * An event of a trace, as far as it is read here.
 * Source: "Trace Event Format", https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph `X` an event with a duration, `M` what is known of a thread
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur] microseconds by the clock
 * @property {number} [tdur] microseconds of the thread's own CPU time
 * @property {{ name?: string }} [args]
 */

/**
 * Lengths of one task of a page's main thread, in milliseconds: by the clock, which counts the time in which other
 * processes had the cores as well, and by the CPU time of the thread itself.
 * @typedef {{ clock: number, cpu: number }} TracedTask
 */

/**
 * All tasks of the main threads of a browser's pages while something runs. Tracing costs CPU itself: nothing else is to
 * be measured meanwhile.
 * @param {Browser} browser
 * @param {() => Promise<void>} run
 * @returns {Promise<TracedTask[]>}
 */
export async function traceTasks(browser, run) {
  await browser.startTracing(undefined, {
    categories: ['disabled-by-default-devtools.timeline', '__metadata'],
  });
  await run();
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mainThreads = new Set(
    traceEvents
      .filter(({ ph, name, args }) => {
        return ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain';
      })
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mainThreads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1e3, cpu: tdur / 1e3 }));
}
