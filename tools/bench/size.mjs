// `npm run bench:size`: what a browser downloads, as it is served, up to the login form and up to a call.
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { Visitor } from '../lib/visitor.mjs';
import { Downloads } from './downloads.mjs';

/** In kB of 1,000 bytes. */
const aims = { login: 110, call: 220 };

/** @type {import('../run.mjs').Command} */
export default async () => {
  await ensureBuilt();
  const server = await ProductServer.start();
  const browser = await chromium.launch(callBrowser());
  try {
    const other = await Visitor.arrive(browser, server.origin, 'Ben');
    await other.join();
    const visitor = await Visitor.arrive(browser, server.origin, 'Ana');
    const downloads = new Downloads(visitor.page.context());

    await visitor.openLogin();
    const login = await downloads.take();
    await visitor.signIn();
    await visitor.call(other);
    await other.button('Accept').click();
    await visitor.untilConnected();
    const afterwards = await downloads.take();

    report('up to the login form', login, login, aims.login);
    report('up to a call', afterwards, [...login, ...afterwards], aims.call);
    return 0;
  } finally {
    await browser.close();
    await server.stop();
  }
};

/**
 * @param {string} until
 * @param {readonly import('./downloads.mjs').Download[]} listed
 * @param {readonly import('./downloads.mjs').Download[]} counted
 * @param {number} aim
 */
function report(until, listed, counted, aim) {
  for (const { path, encoding, bytes } of listed) {
    console.log(`${kilobytes(bytes)} ${encoding.padEnd(5)} ${path}`);
  }
  const total = counted.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${kilobytes(total)} kB ${until} (aim: at most ${aim} kB)\n`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(7);
}
