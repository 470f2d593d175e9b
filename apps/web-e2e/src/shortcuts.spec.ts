import { recordingStatus } from './rig/recordings';
import { expect, test } from './rig/test';
import { connect, expectBothFree } from './rig/two-people';

test('keys do what the controls do, until they are switched off', async ({
  people,
  sharingBrowser: browser,
}) => {
  const ana = await people.join('Ana', { browser });
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const { keyboard } = ana.page;
  const muted = ben.callWith(ana).getByText('Muted', { exact: true });

  await keyboard.press('m');
  await expect(muted).toBeVisible();
  await keyboard.press('v');
  await expect(ben.page.getByText(`The camera of ${ana.name} is off`)).toBeVisible();
  await keyboard.press('m');
  await keyboard.press('v');
  await expect(muted).toBeHidden();

  await keyboard.press('s');
  await expect(ben.screenOf(ana)).toBeVisible();
  await keyboard.press('s');
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await keyboard.press('r');
  await expect(recordingStatus(ben)).toBeVisible();
  await keyboard.press('r');
  await expect(recordingStatus(ben)).toBeHidden();
  await keyboard.press('f');
  await expect.poll(() => ana.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await keyboard.press('f');
  await expect.poll(() => ana.page.evaluate(() => document.fullscreenElement)).toBeNull();

  await keyboard.press('c');
  await ana.page.getByRole('textbox', { name: 'Message', exact: true }).press('m');
  await ana.press('Close chat');
  await expect(muted).toBeHidden();

  await keyboard.press('?');
  const sheet = ana.page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true });
  await expect(sheet.getByRole('row', { name: /^Hang up/ })).toContainText('Shift');
  await keyboard.press('m');
  await sheet.getByRole('switch', { name: 'Use keyboard shortcuts', exact: true }).click();
  await keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await keyboard.press('Shift+H');
  await expect(muted).toBeHidden();

  await ana.press('More options');
  await ana.page.getByRole('menuitem', { name: 'Keyboard shortcuts', exact: true }).click();
  await sheet.getByRole('switch', { name: 'Use keyboard shortcuts', exact: true }).click();
  await keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await keyboard.press('Shift+H');
  await expectBothFree(ana, ben);
});
