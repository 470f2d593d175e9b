import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Chat, downloadOf } from './rig/chat';
import { relayOnly } from './rig/relay-only';
import { expect, test } from './rig/test';
import { TurnServer } from './rig/turn-server';
import { connect, expectBothFree } from './rig/two-people';

/** Enough to be on its way when the path is cut: the disk's confirmations come back over the same path. */
const FILE_BYTES = 40_000_000;

test('messages go both ways, are text and nothing else, and say that they arrived', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);

  const anas = await Chat.open(ana);
  const html = '<img src=x onerror=alert(1)> see https://example.com/a?b=1 or javascript:alert(2)';
  await anas.say(html);
  await anas.expectDelivered(html);
  const button = ben.page.getByRole('button', { name: 'Open chat', exact: true });
  await expect(button).toHaveAccessibleDescription(/1 unread/);
  await expect(ben.page.getByText(`${ana.name} says: ${html}`)).toBeAttached();

  const bens = await Chat.open(ben);
  await expect(bens.message(html)).toBeVisible();
  await expect(bens.log.getByRole('link')).toHaveCount(1);
  const link = bens.log.getByRole('link');
  await expect(link).toHaveAttribute('href', 'https://example.com/a?b=1');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(bens.log.locator('img[src="x"]')).toHaveCount(0);

  // A long word, as an address is, makes the field higher and not wider.
  await bens.field.fill('x'.repeat(300));
  const send = bens.panel.getByRole('button', { name: 'Send', exact: true });
  await expect(send).toBeInViewport({ ratio: 1 });
  await bens.field.fill('');

  await bens.field.pressSequentially('two');
  await expect(anas.panel.getByText(`${ben.name} is typing…`)).toBeVisible();
  await bens.field.press('Shift+Enter');
  await bens.field.pressSequentially('lines');
  await bens.field.press('Enter');
  await expect(anas.message('two\nlines')).toBeVisible();
  await expect(anas.panel.getByText(`${ben.name} is typing…`)).toBeHidden();
  await bens.expectDelivered('two');

  await bens.button('Emoji').click();
  const search = ben.page.getByRole('combobox', { name: 'Search' });
  await search.fill('thumbs up');
  await ben.page.getByRole('option', { name: /thumbs up$/ }).click();
  await search.press('Escape');
  await expect(bens.button('Emoji')).toBeFocused();
  await expect(bens.field).toHaveValue(/^👍/);

  await bens.field.fill('a'.repeat(4_001));
  await expect(bens.panel.getByText('4001 / 4000')).toBeVisible();
  await expect(bens.button('Send')).toBeDisabled();
  await bens.field.fill('');
  await bens.field.press('Escape');
  await expect(bens.panel).toBeHidden();
  await expect(ben.callWith(ana)).toBeFocused();
});

test('what was said is saved as text after the call, or gone with a word about it', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const anas = await Chat.open(ana);
  await anas.say('at ten then');
  await anas.expectDelivered('at ten then');
  await anas.field.fill('or at eleven?');
  await ben.hangUp();
  await expectBothFree(ana, ben);

  const notice = ana.page.getByRole('region', { name: 'Past conversation', exact: true });
  await expect(notice).toContainText('kept nowhere');
  await expect(notice.getByRole('listitem')).toHaveText('or at eleven?');
  const saved = await downloadOf(ana, 'Save conversation');
  expect(saved.suggestedFilename()).toContain(ben.name);
  expect(await readFile(await saved.path(), 'utf8')).toContain(`${ana.name}: at ten then`);
  await expect(notice).toContainText('is saved');
  await ana.press('Close');
  await expect(notice).toBeHidden();

  await connect(ana, ben);
  await expect((await Chat.open(ben)).log.getByRole('article')).toHaveCount(0);
});

test('what is said while the path is cut arrives once and in order when it is back, and a file goes on', async ({
  peopleAt,
}, testInfo) => {
  test.skip(!TurnServer.isInstalled, 'coturn (turnserver) is not installed');
  test.setTimeout(240_000);
  const turn = await TurnServer.start();
  try {
    const people = await peopleAt(turn.settings);
    const ana = await people.join('Ana', { initScript: relayOnly });
    const ben = await people.join('Ben', { initScript: relayOnly });
    await connect(ana, ben);
    const anas = await Chat.open(ana);
    const bens = await Chat.open(ben);
    await anas.say('before');
    await anas.expectDelivered('before');
    // Two pictures in software leave a machine of two cores little for a file.
    await Promise.all([ana, ben].map((one) => one.press('Turn camera off')));
    const path = testInfo.outputPath('long.bin');
    await writeFile(path, randomBytes(FILE_BYTES));
    await anas.attach(path);
    await bens.button('Accept long.bin').click();
    const progress = bens.file('long.bin').getByRole('progressbar');
    await expect
      .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value))
      .toBeGreaterThan(0);

    await turn.crash();
    await expect(bens.file('long.bin').getByText('Received')).toHaveCount(0);
    await anas.say('not noticed yet');
    await expect(ana.callWith(ben)).toHaveAttribute('data-call-state', 'reconnecting');
    for (const text of ['first', 'second', 'third']) await anas.say(text);
    await expect(anas.log.getByRole('img', { name: 'Sending', exact: true })).toHaveCount(4);
    await turn.revive();

    for (const call of [ana.callWith(ben), ben.callWith(ana)]) {
      await expect(call).toHaveAttribute('data-call-state', 'connected');
    }
    await anas.say('after');
    await anas.expectDelivered('after');
    await expect(anas.log.getByRole('img', { name: 'Delivered', exact: true })).toHaveCount(6);
    expect(await bens.log.locator('lm-linked-text').allTextContents()).toEqual([
      'before',
      'not noticed yet',
      'first',
      'second',
      'third',
      'after',
    ]);
    // Its digest is the sender's: nothing of it was lost, and nothing came twice.
    await expect(bens.file('long.bin').getByText('Received')).toBeVisible({ timeout: 60_000 });
    await expect(anas.file('long.bin').getByText('Sent')).toBeVisible();
  } finally {
    await turn.stop();
  }
});
