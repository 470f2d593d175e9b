import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { findChromium } from '../../lib/chromium.mjs';
import { Failure } from '../../lib/failure.mjs';
import { inWorkspace } from '../../lib/workspace.mjs';
import { placeTouchFiles } from '../models/touch-files.mjs';

const types = Object.freeze({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
});
const site = inWorkspace('node_modules/.cache/lets-meet/touch-site');

/**
 * What the page offers.
 * @typedef {object} TouchWorker
 * @property {(order: object) => Promise<unknown>} load
 * @property {(address: string, variant: object) => Promise<string>} picture its state
 * @property {(address: string, framesPerSecond: number) => Promise<SaidFrame[]>} clip
 */

/**
 * What was said of a frame: `time` in seconds, `cost` in milliseconds.
 * @typedef {{ time: number, state: string, cost: number }} SaidFrame
 */

/** A page that runs the product's own worker on pictures and clips of a folder. */
export class TouchPage {
  /**
   * @param {import('@playwright/test').Browser} browser
   * @param {import('@playwright/test').JSHandle<TouchWorker>} worker
   * @param {import('node:http').Server} server
   */
  constructor(browser, worker, server) {
    this.browser = browser;
    this.worker = worker;
    this.server = server;
  }

  /**
   * Opens one, and closes it when it is of no more use.
   * @template Result
   * @param {string} folder whose files are below `/data/`
   * @param {{ pictures: boolean, sensitivity: string }} options
   * @param {(page: TouchPage) => Promise<Result>} work
   * @returns {Promise<Result>}
   */
  static async use(folder, options, work) {
    const page = await TouchPage.#open(folder, options);
    try {
      return await work(page);
    } finally {
      await page.#close();
    }
  }

  /**
   * @param {string} folder
   * @param {{ pictures: boolean, sensitivity: string }} options
   */
  static async #open(folder, { pictures, sensitivity }) {
    await placeTouchFiles(site);
    const server = await serve(folder, await bundleWorker());
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
    const page = await browser.newPage();
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await page.goto(`http://127.0.0.1:${port}/`);
    const worker = await page.evaluateHandle(
      () => /** @type {TouchWorker} */ (Reflect.get(globalThis, 'touchWorker')),
    );
    const order = { kind: 'load', delegate: 'cpu', pictures, sensitivity };
    await worker.evaluate((worker, order) => worker.load(order), order);
    return new TouchPage(browser, worker, server);
  }

  /**
   * @param {string} file
   * @param {object} [variant] how the picture is changed first
   * @returns {Promise<string>} the state that it shows
   * @throws {Failure} where it cannot be looked at
   */
  lookAtPicture(file, variant = {}) {
    return failingWith(
      file,
      this.worker.evaluate(
        (worker, [address, variant]) => worker.picture(address, variant),
        /** @type {const} */ ([`/data/${encodeURIComponent(file)}`, variant]),
      ),
    );
  }

  /**
   * @param {string} file
   * @param {number} framesPerSecond
   * @returns {Promise<SaidFrame[]>}
   * @throws {Failure} where it cannot be played
   */
  watchClip(file, framesPerSecond) {
    return failingWith(
      file,
      this.worker.evaluate(
        (worker, [address, rate]) => worker.clip(address, rate),
        /** @type {const} */ ([`/data/${encodeURIComponent(file)}`, framesPerSecond]),
      ),
    );
  }

  async #close() {
    await this.browser.close();
    this.server.close();
  }
}

/**
 * @template Result
 * @param {string} file
 * @param {Promise<Result>} work
 * @returns {Promise<Result>}
 */
function failingWith(file, work) {
  return work.catch((error) => {
    const [line] = String(error.message).split('\n');
    throw new Failure(`${file}: ${line}`);
  });
}

/** The worker as the product's build makes it, but for its name. */
async function bundleWorker() {
  const { outputFiles } = await build({
    entryPoints: [inWorkspace('apps/web/src/app/touch-alert/worker/touch.worker.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/**
 * @param {string} folder
 * @param {Uint8Array} worker
 * @returns {Promise<import('node:http').Server>}
 */
async function serve(folder, worker) {
  const page = await readFile(inWorkspace('tools/touch/eval/touch-page.html'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '/');
    const type = types[/** @type {keyof typeof types} */ (extname(path))];
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (path === '/') {
      response.setHeader('Content-Type', types['.html']).end(page);
    } else if (path === '/touch.worker.js') {
      response.end(worker);
    } else {
      const below = normalize(path);
      const file = below.startsWith('/data/') ? join(folder, below.slice(6)) : join(site, below);
      if (existsSync(file)) createReadStream(file).pipe(response);
      else response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return server;
}
