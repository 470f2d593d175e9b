import { expect, type Locator, type Page } from '@playwright/test';
import { expectMovingPicture } from './picture';
import { expectSound } from './sound';

/** What the dialog of a call that did not come about says, by what happened. */
const NOT_CONNECTED = {
  declined: (name: string) => `${name} declined the call`,
  busy: (name: string) => `${name} is not able to pick up the call right now`,
  'no answer': (name: string) => `${name} did not answer`,
  offline: (name: string) => `${name} is offline`,
} as const;

/** The statuses in the table, and what else it may read in a test. */
type Status = 'Available' | 'Ringing' | 'In a call' | 'Away' | 'Do not disturb' | 'Offline';

/** Somebody in front of one tab: sees and presses what a user does, by role and accessible name. */
export class Person {
  constructor(
    readonly name: string,
    readonly page: Page,
  ) {}

  // Signing in

  get nameField(): Locator {
    return this.page.getByRole('textbox', { name: 'Your name', exact: true });
  }

  /** Comes to the page, signed in already, and is ready for calls. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await this.expectOnline();
  }

  /** Signs in at the form, and is ready for calls. */
  async join(): Promise<void> {
    await this.page.goto('/');
    await this.joinAs(this.name);
    await this.expectOnline();
  }

  async joinAs(name: string): Promise<void> {
    await this.nameField.fill(name);
    await this.page.getByRole('button', { name: 'Join', exact: true }).click();
  }

  async signInWith(username: string, password: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Username', exact: true }).fill(username);
    await this.page.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
    await this.press('Sign in');
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Account', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  }

  async expectOnline(): Promise<void> {
    await expect(this.page.locator(':root')).toHaveAttribute('data-signaling', 'online');
  }

  async expectOffline(): Promise<void> {
    await expect(this.page.locator(':root')).toHaveAttribute('data-signaling', 'offline');
  }

  // The dashboard

  rowOf(other: Person): Locator {
    return this.page
      .getByRole('table', { name: 'People', exact: true })
      .getByRole('row')
      .filter({ has: this.page.getByText(other.name, { exact: true }) });
  }

  async expectStatus(other: Person, status: Status): Promise<void> {
    await expect(this.rowOf(other).getByRole('cell', { name: status, exact: true })).toBeVisible();
  }

  /** The names in the rows of the table, from the top. */
  async namesInOrder(): Promise<(string | null)[]> {
    const buttons = await this.page.getByRole('button', { name: /^Call / }).all();
    const names = buttons.map((button) => button.getAttribute('aria-label'));
    return (await Promise.all(names)).map((label) => label?.replace(/^Call /, '') ?? null);
  }

  callButton(other: Person): Locator {
    return this.page.getByRole('button', { name: `Call ${other.name}`, exact: true });
  }

  missedCallFrom(caller: Person): Locator {
    return this.page
      .getByRole('list', { name: 'Missed calls', exact: true })
      .getByRole('listitem')
      .filter({ hasText: caller.name });
  }

  // The ring

  get anyDialog(): Locator {
    return this.page.getByRole('dialog');
  }

  callingDialog(callee: Person): Locator {
    return this.page.getByRole('dialog', { name: `Calling ${callee.name}`, exact: true });
  }

  incomingDialog(caller: Person): Locator {
    return this.page.getByRole('dialog', {
      name: `Incoming call from ${caller.name}`,
      exact: true,
    });
  }

  /** Calls somebody who can be called, up to where it rings. */
  async call(callee: Person): Promise<void> {
    await this.expectStatus(callee, 'Available');
    await this.callButton(callee).click();
    await expect(this.callingDialog(callee)).toBeVisible();
  }

  async cancel(): Promise<void> {
    await this.press('Cancel');
  }

  async accept(): Promise<void> {
    await this.press('Accept');
  }

  async decline(): Promise<void> {
    await this.press('Decline');
  }

  async expectRing(caller: Person): Promise<void> {
    await expect(this.incomingDialog(caller)).toBeVisible();
  }

  /** The dialog that says why, which is then closed. */
  async expectNotConnected(callee: Person, why: keyof typeof NOT_CONNECTED): Promise<void> {
    await this.expectEnded(NOT_CONNECTED[why](callee.name));
  }

  /** The same dialog, with a sentence of its own. */
  async expectEnded(sentence: string | RegExp): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: /^Call (not connected|ended)/ });
    await expect(dialog.getByText(sentence)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  // The call

  callWith(other: Person): Locator {
    return this.page.getByRole('region', { name: `Call with ${other.name}`, exact: true });
  }

  cameraOf(other: Person): Locator {
    return this.page.getByLabel(`${other.name}'s camera`, { exact: true });
  }

  screenOf(other: Person): Locator {
    return this.page.getByLabel(`${other.name}'s screen`, { exact: true });
  }

  get ownScreen(): Locator {
    return this.page.getByLabel('Your screen', { exact: true });
  }

  get ownCamera(): Locator {
    return this.page.getByLabel('Your camera', { exact: true });
  }

  /** Presses an item of the menu `More options`. */
  async pick(item: string): Promise<void> {
    await this.press('More options');
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Connected, and the other is seen moving. */
  async expectInCallWith(other: Person): Promise<void> {
    await expect(this.callWith(other)).toHaveAttribute('data-call-state', 'connected');
    await expectMovingPicture(this.cameraOf(other));
    await expect(this.anyDialog).toHaveCount(0);
  }

  async expectToHear(): Promise<void> {
    await expectSound(this.page);
  }

  async hangUp(): Promise<void> {
    await this.press('Hang up');
  }

  /** Neither in a call, nor calling, nor called: only the dashboard. */
  async expectFree(): Promise<void> {
    await expect(this.page.getByRole('region', { name: /^Call with/ })).toHaveCount(0);
    await expect(this.anyDialog).toHaveCount(0);
    await expect(this.page).toHaveURL('/');
  }

  /** Presses a button, wherever it is, by its accessible name. */
  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }
}
