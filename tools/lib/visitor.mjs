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

  async join() {
    await this.openLogin();
    await this.signIn();
  }

  /** From the login form to where the line to the server is up. */
  async signIn() {
    await this.page.getByRole('textbox', { name: 'Your name', exact: true }).fill(this.name);
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

  /** @param {string} name its accessible name */
  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }
}
