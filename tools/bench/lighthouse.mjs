// `npm run bench:lighthouse`: Lighthouse on the login page of the running product.
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBuilt } from '../lib/build.mjs';
import { callBrowser } from '../lib/call-browser.mjs';
import { freePort } from '../lib/port.mjs';
import { ProductServer } from '../lib/product-server.mjs';

/** In every category, of 100. */
const aim = 95;

/** @type {import('../run.mjs').Command} */
export default async () => {
  await ensureBuilt();
  const server = await ProductServer.start();
  const port = await freePort(0);
  const browser = await chromium.launch(callBrowser({ args: [`--remote-debugging-port=${port}`] }));
  try {
    const result = await lighthouse(`${server.origin}/login`, { port, logLevel: 'error' });
    if (result === undefined) throw new Error('Lighthouse gave no result');
    const { categories, audits } = result.lhr;
    for (const { title, score, auditRefs } of Object.values(categories)) {
      console.log(`${score100(score).padStart(4)} ${title} (aim: at least ${aim})`);
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.9) {
          continue;
        }
        console.log(`       ${audit.title} ${audit.displayValue ?? ''}`);
      }
    }
    return 0;
  } finally {
    await browser.close();
    await server.stop();
  }
};

/** @param {number | null} score 0 to 1; null where there is none */
function score100(score) {
  return score === null ? '-' : String(Math.round(score * 100));
}
