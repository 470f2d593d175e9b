/** @import { BrowserContext, Request } from '@playwright/test' */

/**
 * One file that a browser fetched.
 * @typedef {{ path: string, encoding: string, bytes: number }} Download
 */

/** Everything that the pages of a context fetch, in the order in which it was asked for. */
export class Downloads {
  /** @type {Request[]} */
  #requests = [];

  /** @param {BrowserContext} context */
  constructor(context) {
    context.on('request', (request) => this.#requests.push(request));
  }

  /**
   * What was asked for since the beginning, or since the last time; what is still on its way is waited for.
   * @returns {Promise<Download[]>}
   */
  async take() {
    const downloads = await Promise.all(this.#requests.splice(0).map(downloadOf));
    // What the browser has already, and what has no body, is no download.
    return downloads.filter(({ bytes }) => bytes > 0);
  }
}

/**
 * @param {Request} request
 * @returns {Promise<Download>} `bytes` are those of the body as it travelled: compressed
 */
async function downloadOf(request) {
  const response = await request.response();
  await response?.finished();
  const sizes = await request.sizes();
  return {
    path: new URL(request.url()).pathname,
    encoding: (await response?.headerValue('content-encoding')) ?? '',
    bytes: sizes.responseBodySize,
  };
}
