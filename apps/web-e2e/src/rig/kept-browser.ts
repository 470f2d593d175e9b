import { chromium, type BrowserContext } from '@playwright/test';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { callBrowser } from '../../../../tools/lib/call-browser.mjs';
import { Person } from './person';

/** A browser whose profile is on the disk and outlives it, as one's own does. */
export class KeptBrowser {
  private context: BrowserContext | null = null;

  constructor(
    private readonly profile: string,
    private readonly origin: string,
  ) {}

  /** Starts it, or starts it again, with an empty tab. */
  async open(name: string): Promise<Person> {
    this.context ??= await chromium.launchPersistentContext(this.profile, {
      ...callBrowser({ framesPerSecond: 10 }),
      baseURL: this.origin,
      permissions: ['camera', 'microphone'],
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    return new Person(name, await this.context.newPage());
  }

  /** Ends it at once and without a word, by its process id. */
  async kill(): Promise<void> {
    const closed = this.context?.waitForEvent('close');
    // Chromium keeps `host-pid` of the process that has the profile there.
    const owner = await readlink(join(this.profile, 'SingletonLock'));
    process.kill(Number(owner.split('-').at(-1)), 'SIGKILL');
    await closed;
    this.context = null;
  }

  async close(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }
}
