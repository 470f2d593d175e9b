import { expect } from '@playwright/test';
import type { LiveObjects } from './live-objects';
import type { Person } from './person';

// What a page does and has that nobody in front of it sees.

/** The tracks that are being sent to the other. */
function sent({ page }: Person): Promise<{ kind: string; label: string }[]> {
  return page.evaluate(() =>
    [...window.e2eLiveObjects.connections]
      .flatMap((connection) => connection.getSenders())
      .flatMap(({ track }) => (track === null ? [] : { kind: track.kind, label: track.label })),
  );
}

export async function sentTracks(person: Person): Promise<string[]> {
  return (await sent(person)).map(({ kind }) => kind);
}

export async function sentLabels(person: Person): Promise<string[]> {
  return (await sent(person)).map(({ label }) => label);
}

/** Takes a device away, as the browser tells a page that it is gone. */
export async function unplug({ page }: Person, label: string): Promise<void> {
  await page.evaluate((gone) => {
    window.e2ePlugs.unplug(gone);
  }, label);
}

export async function plugIn({ page }: Person, label: string): Promise<void> {
  await page.evaluate((back) => {
    window.e2ePlugs.plugIn(back);
  }, label);
}

/** The browser's own stop bar is pressed. */
export async function endScreen({ page }: Person): Promise<void> {
  await page.evaluate(() => {
    window.e2eLiveObjects.endScreens();
  });
}

/** How many screens this page captures. */
export function liveScreens({ page }: Person): Promise<number> {
  return page.evaluate(() => window.e2eLiveObjects.countScreens());
}

export function liveObjects({ page }: Person): Promise<LiveObjects> {
  return page.evaluate(() => window.e2eLiveObjects.count());
}

/** What a call may need has been fetched, while the server was there: the scripts of two workers are the last of it. */
export async function expectEverythingFetched({ page }: Person): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
            // Not one that runs: it is kept for later.
            ({ initiatorType, name }) =>
              initiatorType === 'fetch' && /\/worker-[^/]*\.js$/.test(name),
          ).length,
      ),
    )
    .toBe(2);
}

/** The page ends as in a crash: without a word to anybody. */
export async function crash({ page }: Person): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}
