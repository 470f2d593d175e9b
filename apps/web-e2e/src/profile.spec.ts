import { becomeAdministrator } from './rig/administrator';
import { expectNoBarrier, expectNothingCutOff } from './rig/barriers';
import { expect, test } from './rig/test';

/** 256 pixels square, of one colour. */
const PICTURE = {
  name: 'me.webp',
  mimeType: 'image/webp',
  buffer: Buffer.from('UklGRiQAAABXRUJQVlA4TBgAAAAv/8A/AAfQtSZVsf8BAEX6/58i+p/6338=', 'base64'),
};

test('somebody says how they look and what they do, is called meanwhile, and then wants no calls', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  const ben = await people.arrive('Ben');
  await becomeAdministrator(ana, server);
  await ben.join();
  await ana.page.goto('/account');
  await ana.expectOnline();
  await expect(ana.page.getByRole('heading', { name: 'Your account', exact: true })).toBeFocused();

  await ana.page.getByLabel('Picture', { exact: true }).setInputFiles(PICTURE);
  await ana.press('Use picture');
  await ana.page.getByRole('textbox', { name: 'Title (optional)', exact: true }).fill('Accounting');
  await ana.press('Save profile');
  await expect(ben.rowOf(ana)).toContainText('Accounting');
  await expect(ben.rowOf(ana).locator('img')).toHaveJSProperty('naturalWidth', 256);
  await expectNoBarrier(ana.page);
  await ana.page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(ana.page);

  await ben.call(ana);
  await ana.expectRing(ben);
  await ana.decline();
  await ben.expectNotConnected(ana, 'declined');

  await ana.page.getByRole('button', { name: 'Account', exact: true }).click();
  await ana.page.getByRole('menuitemcheckbox', { name: 'Do not disturb', exact: true }).click();
  await ben.expectStatus(ana, 'Do not disturb');
  await ben.callButton(ana).click();
  await ben.expectNotConnected(ana, 'busy');
  await ana.page.getByRole('link', { name: 'Back to people', exact: true }).click();
  await expect(ana.missedCallFrom(ben)).toBeVisible();
  await ana.page.reload();
  await expect(ana.page.getByText('Do not disturb is on.', { exact: true })).toBeVisible();
  await ana.press('Turn off');
  await ben.expectStatus(ana, 'Available');
});
