import type { CDPSession, Page } from '@playwright/test';

/** The room that a page has for its files. */
export class Disk {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Disk> {
    return new Disk(page, await page.context().newCDPSession(page));
  }

  /** Leaves so many bytes beside what the page keeps now. */
  async leave(bytes: number): Promise<void> {
    const { origin } = new URL(this.page.url());
    const { usage } = await this.session.send('Storage.getUsageAndQuota', { origin });
    await this.session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
  }
}
