// `npm run screenshots`: makes docs/screenshots anew from the running product.
import { chromium } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { callBrowser } from './lib/call-browser.mjs';
import { freePort } from './lib/port.mjs';
import { ProductServer } from './lib/product-server.mjs';
import { SimulatedPerson } from './lib/simulated-person.mjs';
import { Visitor } from './lib/visitor.mjs';
import { inWorkspace } from './lib/workspace.mjs';
import { takePicture } from './screenshots/picture.mjs';
import { portraits, y4mOf } from './screenshots/portrait.mjs';

/** @import { Browser } from '@playwright/test' */

const folder = inWorkspace('docs/screenshots');
const screens = { wide: { width: 1120, height: 700 }, phone: { width: 390, height: 760 } };
const colorSchemes = /** @type {const} */ (['light', 'dark']);

/** @type {import('./run.mjs').Command} */
export default async () => {
  await ensureBuilt();
  await mkdir(folder, { recursive: true });
  const cameras = await mkdtemp(join(tmpdir(), 'lets-meet-cameras-'));
  const browsers = await Promise.all([
    openBrowser(join(cameras, 'mira.y4m'), portraits.window),
    openBrowser(join(cameras, 'jonas.y4m'), portraits.shelf),
  ]);
  try {
    for (const [screen, viewport] of Object.entries(screens)) {
      for (const colorScheme of colorSchemes) {
        await takeTour(browsers, { viewport, colorScheme }, `${screen}-${colorScheme}.png`);
      }
    }
    return 0;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await rm(cameras, { recursive: true });
  }
};

/**
 * A browser whose camera shows a portrait.
 * @param {string} file where the camera's picture is kept
 * @param {import('./screenshots/portrait.mjs').Portrait} portrait
 */
async function openBrowser(file, portrait) {
  const painter = await chromium.launch(callBrowser());
  await writeFile(file, await y4mOf(painter, portrait));
  await painter.close();
  return chromium.launch(callBrowser({ args: [`--use-file-for-fake-video-capture=${file}`] }));
}

/**
 * From signing in to a call, with a picture of each screen.
 * @param {readonly [Browser, Browser]} browsers
 * @param {{ viewport: { width: number, height: number }, colorScheme: 'light' | 'dark' }} look
 * @param {string} suffix of the files
 */
async function takeTour([browser, otherBrowser], look, suffix) {
  // The address is in a picture: that of `npm start`, if it can be had.
  const port = await freePort(3000).catch(() => 0);
  const server = await ProductServer.start({ PORT: String(port) });
  const options = { ...look, reducedMotion: /** @type {const} */ ('reduce') };
  const mira = await Visitor.arrive(browser, server.origin, 'Mira Lindqvist', options);
  const jonas = await Visitor.arrive(otherBrowser, server.origin, 'Jonas Abara', options);
  const picture = (/** @type {string} */ screen) =>
    takePicture(mira.page, join(folder, `${screen}-${suffix}`));

  await mira.openLogin();
  await mira.typeName();
  await picture('sign-in');
  await mira.signIn();
  await mira.untilSeen('Your camera');
  await picture('empty');

  await jonas.join();
  const crowd = await gatherCrowd(server.origin);
  await mira.page.getByText('Tomás Rivera').waitFor();
  await picture('dashboard');

  await jonas.call(mira);
  await picture('ringing');
  await mira.button('Accept').click();
  await mira.untilConnected();
  await mira.untilSeen(`${jonas.name}'s camera`, 200);
  await mira.untilSeen('Your camera');
  await picture('call');

  for (const person of crowd) person.leave();
  await Promise.all([mira.page.context().close(), jonas.page.context().close()]);
  await server.stop();
}

/**
 * Colleagues in all that they may be in.
 * @param {string} origin
 */
async function gatherCrowd(origin) {
  const join = (/** @type {string} */ name) => SimulatedPerson.join(origin, name);
  const away = await join('Clara Hoffmann');
  const ready = [];
  for (const name of [
    'Aiko Tanaka',
    'Beatriz Sousa',
    'David Okafor',
    'Elif Yıldız',
    'Noor Haddad',
    'Priya Raman',
    'Tomás Rivera',
  ]) {
    const person = await join(name);
    await person.beReady();
    ready.push(person);
  }
  const [aiko, beatriz, , elif, noor] = ready;
  if (!aiko || !beatriz || !elif || !noor) throw new Error('Seven people have joined');
  await noor.accept(await aiko.call(noor));
  await beatriz.call(elif);
  return [away, ...ready];
}
