import { expect, type Download, type Locator } from '@playwright/test';
import type { Person } from './person';

/** The panel `Chat` in front of somebody. */
export class Chat {
  readonly panel: Locator;
  readonly log: Locator;
  readonly field: Locator;

  constructor(private readonly person: Person) {
    this.panel = person.page.getByRole('region', { name: 'Chat', exact: true });
    this.log = this.panel.getByRole('log', { name: 'Messages', exact: true });
    this.field = this.panel.getByRole('textbox', { name: 'Message', exact: true });
  }

  static async open(person: Person): Promise<Chat> {
    const chat = new Chat(person);
    await person.press('Open chat');
    await expect(chat.field).toBeFocused();
    return chat;
  }

  async say(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
    await expect(this.field).toHaveValue('');
  }

  /** A message in the log, with its time and how far it is. */
  message(text: string): Locator {
    return this.log.getByRole('article').filter({ hasText: text });
  }

  async expectDelivered(text: string): Promise<void> {
    await expect(
      this.message(text).getByRole('img', { name: 'Delivered', exact: true }),
    ).toBeVisible();
  }

  /** The card of a file. */
  file(name: string): Locator {
    return this.log.getByRole('article', { name, exact: true });
  }

  async attach(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.panel.locator('input[type=file]').setInputFiles(files);
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  /** What the press of a button gives to be saved. */
  download(button: string): Promise<Download> {
    return downloadOf(this.person, button);
  }
}

export async function downloadOf(person: Person, button: string): Promise<Download> {
  const download = person.page.waitForEvent('download');
  await person.press(button);
  return download;
}
