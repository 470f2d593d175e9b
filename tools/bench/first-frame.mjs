/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * An init script for the pages of both sides of the measurement: notes the moment of a press on Accept and the moment
 * at which the first frame of the other's camera is there for the screen. Moments are milliseconds since 1970 on the
 * clock of this machine, so that those of two pages can be compared.
 */
export function watchFirstFrame() {
  const now = () => performance.timeOrigin + performance.now();
  /** @type {{ accepted: number | null, firstFrame: number | null }} */
  const moments = { accepted: null, firstFrame: null };
  /** @type {RTCPeerConnection[]} */
  const connections = [];
  Object.assign(window, { benchMoments: moments, benchConnections: connections });
  window.RTCPeerConnection = class extends RTCPeerConnection {
    /** @param {RTCConfiguration} [configuration] */
    constructor(configuration) {
      super(configuration);
      connections.push(this);
    }
  };

  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.textContent?.trim() === 'Accept') moments.accepted = now();
    },
    { capture: true },
  );

  /** @type {WeakSet<HTMLVideoElement>} */
  const watched = new WeakSet();
  new MutationObserver(() => {
    for (const video of document.querySelectorAll('video')) {
      if (watched.has(video)) continue;
      watched.add(video);
      video.requestVideoFrameCallback(() => {
        // One's own picture is "Your camera".
        if (video.getAttribute('aria-label')?.endsWith("'s camera")) moments.firstFrame ??= now();
      });
    }
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Forgets the moments of the last call.
 * @param {import('@playwright/test').Page} page
 */
export function forgetMoments(page) {
  return page.evaluate(() => {
    Object.assign(Reflect.get(window, 'benchMoments'), { accepted: null, firstFrame: null });
  });
}

/**
 * The connection of the call has found all its candidates: somebody who rings for a second or two has.
 * @param {import('@playwright/test').Page} page
 */
export async function untilGathered(page) {
  await page.waitForFunction(
    () => Reflect.get(window, 'benchConnections').at(-1)?.iceGatheringState === 'complete',
  );
}

/**
 * From Accept to the moment at which both see each other.
 * @param {import('@playwright/test').Page} caller
 * @param {import('@playwright/test').Page} callee
 * @returns {Promise<number>} milliseconds
 */
export async function acceptToFrames(caller, callee) {
  const seen = await Promise.all(
    [caller, callee].map(async (page) => {
      const moment = await page.waitForFunction(
        () => Reflect.get(window, 'benchMoments').firstFrame,
      );
      return moment.jsonValue();
    }),
  );
  const accepted = await callee.evaluate(() => Reflect.get(window, 'benchMoments').accepted);
  return Math.max(...seen) - accepted;
}
