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

/** The other's pretended microphone beeps once a second: it is heard. */
export async function expectSound(page: Page): Promise<void> {
  const before = await receivedSound(page);
  await expect
    .poll(() => receivedSound(page), { message: 'sound received' })
    .toBeGreaterThan(before);
}
