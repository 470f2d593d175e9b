import type { Page } from '@playwright/test';

/** Leaves a page room for so many bytes beside what it keeps now: whatever is more is refused. */
export async function leaveRoom(page: Page, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  // For as long as the line to the browser is there.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}
