/// <reference lib="dom" />

/** @import { BrowserContextOptions, Browser, Page } from '@playwright/test' */

/** Somebody at the product in a real browser, for measurements and pictures. */
export class Visitor {
  /**
   * @param {string} name
   * @param {Page} page
   */
  constructor(name, page) {
    this.name = name;
    this.page = page;
  }

  /**
   * Somebody with a browser profile of their own and an empty tab.
   * @param {Browser} browser
   * @param {string} origin of the product
   * @param {string} name
   * @param {BrowserContextOptions} [options]
   */
  static async arrive(browser, origin, name, options = {}) {
    const context = await browser.newContext({
      baseURL: origin,
      permissions: ['camera', 'microphone'],
      ...options,
    });
    return new Visitor(name, await context.newPage());
  }

  /** Up to where the login form can be used. */
  async openLogin() {
    await this.page.goto('/');
    await this.button('Join').waitFor();
  }

  async typeName() {
    await this.page.getByRole('textbox', { name: 'Your name', exact: true }).fill(this.name);
  }

  async join() {
    await this.openLogin();
    await this.signIn();
  }

  /** From the login form to where the line to the server is up. */
  async signIn() {
    await this.typeName();
    await this.button('Join').click();
    await this.page.locator(':root[data-signaling="online"]').waitFor();
  }

  /**
   * Calls somebody as soon as they can be called, up to where it rings over there.
   * @param {Visitor} callee
   */
  async call(callee) {
    await this.page
      .getByRole('row')
      .filter({ hasText: callee.name })
      .getByRole('cell', { name: 'Available', exact: true })
      .waitFor();
    await this.button(`Call ${callee.name}`).click();
    await callee.button('Accept').waitFor();
  }

  async untilConnected() {
    await this.page.locator('[data-call-state="connected"]').waitFor();
  }

  /**
   * A picture is there; after so many frames its encoder has had the time to make it sharp.
   * @param {string} camera the accessible name of its video element
   * @param {number} [frames]
   */
  async untilSeen(camera, frames = 1) {
    const video = await this.page.getByLabel(camera, { exact: true }).elementHandle();
    await this.page.waitForFunction(
      ({ video, frames }) =>
        video instanceof HTMLVideoElement &&
        video.getVideoPlaybackQuality().totalVideoFrames >= frames,
      { video, frames },
    );
  }

  /** @param {string} name its accessible name */
  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }
}
