import { test as base, type Browser } from '@playwright/test';
import { callBrowser } from '../../../../tools/lib/call-browser.mjs';
import { ProductServer } from '../../../../tools/lib/product-server.mjs';
import { People } from './people';

interface TestFixtures {
  /** The people of this test, at the server of the worker. */
  readonly people: People;
  /** A server with other settings than the product's own, and the people there. */
  readonly peopleAt: (settings: NodeJS.ProcessEnv) => Promise<People>;
  /** The same, with the server itself. */
  readonly serverAt: (
    settings: NodeJS.ProcessEnv,
  ) => Promise<{ readonly people: People; readonly server: ProductServer }>;
}

interface WorkerFixtures {
  /** The product with its own settings. */
  readonly server: ProductServer;
  /** A browser on a machine without a camera. */
  readonly cameralessBrowser: Browser;
  /** A browser that shares a pretended screen, with sound, without asking; it asks for no device either. */
  readonly sharingBrowser: Browser;
  /** A browser on a machine with several cameras. */
  readonly camerasBrowser: Browser;
  /** Starts a browser with switches of its own; it stays until the tests of this worker are done. */
  readonly browserWith: (args: readonly string[]) => Promise<Browser>;
  readonly unique: (firstName: string) => string;
}

/** `test` of this product: servers, and people in front of their browsers. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await ProductServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  cameralessBrowser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch(callBrowser({ cameras: 0 }));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  sharingBrowser: [
    async ({ playwright }, use) => {
      const args = ['--use-fake-ui-for-media-stream'];
      const browser = await playwright.chromium.launch(callBrowser({ framesPerSecond: 10, args }));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  camerasBrowser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch(
        callBrowser({ cameras: 3, framesPerSecond: 10 }),
      );
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  browserWith: [
    async ({ playwright }, use) => {
      const launched: Browser[] = [];
      await use(async (args) => {
        const browser = await playwright.chromium.launch(
          callBrowser({ framesPerSecond: 10, args }),
        );
        launched.push(browser);
        return browser;
      });
      for (const browser of launched) await browser.close();
    },
    { scope: 'worker' },
  ],

  unique: [
    async ({}, use) => {
      let count = 0;
      await use((firstName) => `${firstName} ${++count}`);
    },
    { scope: 'worker' },
  ],

  people: async ({ browser, server, unique }, use) => {
    const people = new People(browser, server.origin, unique);
    await use(people);
    assertNone(await people.leave());
  },

  peopleAt: async ({ serverAt }, use) => {
    await use(async (settings) => (await serverAt(settings)).people);
  },

  serverAt: async ({ browser, unique }, use) => {
    const all: { readonly people: People; readonly server: ProductServer }[] = [];
    await use(async (settings) => {
      const server = await ProductServer.start(settings);
      const people = new People(browser, server.origin, unique);
      all.push({ people, server });
      return { people, server };
    });
    const complaints: string[] = [];
    for (const { people, server } of all) {
      complaints.push(...(await people.leave()));
      await server.stop();
    }
    assertNone(complaints);
  },
});

export { expect } from '@playwright/test';

function assertNone(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`Pages did not behave:\n${complaints.join('\n')}`);
}
