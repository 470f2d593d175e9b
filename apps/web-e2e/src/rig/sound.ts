import { expect, type Page } from '@playwright/test';

/** The sound energy that arrived in the call of a page so far (`RTCInboundRtpStreamStats.totalAudioEnergy`). */
export function receivedSound(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let energy = 0;
    for (const connection of window.e2eLiveObjects.connections) {
      for (const stats of (await connection.getStats()).values() as Iterable<RTCStats>) {
        if (stats.type === 'inbound-rtp') {
          energy += (stats as RTCInboundRtpStreamStats).totalAudioEnergy ?? 0;
        }
      }
    }
    return energy;
  });
}

/** Nothing is heard for longer than the second between two beeps. */
export async function expectSilence(page: Page): Promise<void> {
  let before = Number.NEGATIVE_INFINITY;
  await expect
    .poll(
      async () => {
        const now = await receivedSound(page);
        const heard = now - before;
        before = now;
        return heard;
      },
      { message: 'sound received', intervals: [1_500] },
    )
    // A beep is a thousand times as much.
    .toBeLessThan(1e-5);
}

/** The other's pretended microphone beeps once a second: it is heard. */
export async function expectSound(page: Page): Promise<void> {
  const before = await receivedSound(page);
  await expect
    .poll(() => receivedSound(page), { message: 'sound received' })
    .toBeGreaterThan(before);
}
