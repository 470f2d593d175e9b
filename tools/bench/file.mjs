// `npm run bench:file [-- --megabytes 1000]`: a large file from one page to another in a call, and the most that both hold in
// memory meanwhile.
import { randomFillSync } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../lib/build.mjs';
import { launchKept } from '../lib/kept-profile.mjs';
import { ProductServer } from '../lib/product-server.mjs';
import { Visitor } from '../lib/visitor.mjs';
import { BrowserMemory } from './browser-memory.mjs';

/** @import { MemorySample } from './browser-memory.mjs' */

const secondsBetweenSamples = 1;

/** @type {import('../run.mjs').Command} */
export default async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { megabytes: { type: 'string', default: '1000' } },
  });
  const size = Number(values.megabytes) * 1e6;
  await ensureBuilt();
  const server = await ProductServer.start();
  const folder = await mkdtemp(join(tmpdir(), 'lets-meet-file-'));
  const { browser, owner: ben, close } = await launchKept(server.origin, 'Ben');
  try {
    const path = join(folder, 'large.bin');
    await writeRandom(path, size);
    const ana = await Visitor.arrive(browser, server.origin, 'Ana');
    await ana.join();
    await ben.join();
    await ana.call(ben);
    await ben.button('Accept').click();
    await ana.untilConnected();
    for (const visitor of [ana, ben]) {
      // Two pictures in software leave a machine of two cores little for a file.
      await visitor.button('Turn camera off').click();
      await visitor.button('Open chat').click();
    }
    await ana.page.locator('input[type=file]').setInputFiles(path);
    const accept = ben.button('Accept large.bin');
    await accept.waitFor();
    const memory = await BrowserMemory.of(browser, [ana.page, ben.page]);
    await memory.collectGarbage();
    const before = await memory.sample();

    await accept.click();
    const begin = performance.now();
    let most = before;
    // It says so only once its digest is the sender's.
    const received = ben.page.getByText('Received', { exact: true });
    while (!(await received.isVisible())) {
      most = mostOf(most, await memory.sample());
      await pause(secondsBetweenSamples * 1000);
    }
    const seconds = (performance.now() - begin) / 1000;
    console.log(
      `${size / 1e6} MB in ${seconds.toFixed(0)} s: ${(size / 1e6 / seconds).toFixed(1)} MB/s`,
    );
    console.log('both pages together, MB         before     most');
    print('heap with its buffers', before.heap, most.heap);
    print('processes of the pages', before.pages, most.pages);
    print('other processes', before.browser, most.browser);
    return 0;
  } finally {
    await close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
};

/**
 * @param {string} path
 * @param {number} size
 */
async function writeRandom(path, size) {
  const block = randomFillSync(Buffer.allocUnsafe(Math.min(size, 50_000_000)));
  const file = await open(path, 'w');
  for (let at = 0; at < size; at += block.length) {
    await file.write(block, 0, Math.min(block.length, size - at));
  }
  await file.close();
}

/**
 * @param {MemorySample} one
 * @param {MemorySample} other
 * @returns {MemorySample}
 */
function mostOf(one, other) {
  return {
    heap: Math.max(one.heap, other.heap),
    pages: Math.max(one.pages, other.pages),
    browser: Math.max(one.browser, other.browser),
  };
}

/**
 * @param {string} name
 * @param {number} before
 * @param {number} most
 */
function print(name, before, most) {
  const columns = [before, most].map((bytes) => (bytes / 1e6).toFixed(1).padStart(9));
  console.log(`${name.padEnd(29)}${columns.join('')}`);
}
