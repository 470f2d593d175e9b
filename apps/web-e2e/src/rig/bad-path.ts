import type { CDPSession, Page } from '@playwright/test';

/**
 * The network of one page, made worse and better. Chromium lets it act on media that is sent and received, where it was
 * put there before the connection was made: so it begins with a little delay and nothing lost.
 */
export class BadPath {
  private constructor(private readonly session: CDPSession) {}

  static async under(page: Page): Promise<BadPath> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const path = new BadPath(session);
    await path.become({});
    return path;
  }

  /**
   * @param delay in milliseconds, each way
   * @param loss in percent of the packets, each way
   */
  async become({ delay = 20, loss = 0 }: { delay?: number; loss?: number }): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: delay,
      downloadThroughput: -1,
      uploadThroughput: -1,
      packetLoss: loss,
    });
  }
}
