import { becomeAdministrator, becomeMember } from './rig/administrator';
import { expectNoBarrier, expectNothingCutOff } from './rig/barriers';
import { expect, test } from './rig/test';

test('an administrator changes a setting by keyboard, undoes it, and finds both in the audit log', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  await becomeAdministrator(ana, server);
  const { page } = ana;
  await page.goto('/');
  await ana.expectOnline();

  await page.getByRole('button', { name: 'Account', exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: 'Administration', exact: true });
  await expect(item).toBeVisible();
  // A menu goes to the item that begins with the letter.
  await page.keyboard.press('a');
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overview', exact: true })).toBeFocused();

  const links = page.getByRole('navigation', { name: 'Administration', exact: true });
  await links.getByRole('link', { name: 'Settings', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeFocused();
  const ringTime = page.getByRole('spinbutton', { name: 'How long a call rings, in seconds' });
  await expect(ringTime).toHaveValue('45');
  await ringTime.fill('500');
  await ringTime.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Enter a whole number from 10 to 120.');
  await ringTime.fill('20');
  await ringTime.press('Enter');
  await expect(page.getByText(/from 45 to 20, by/)).toBeVisible();
  await expectNoBarrier(page);

  await page.reload();
  await expect(ringTime).toHaveValue('20');
  await page.getByRole('button', { name: 'Undo last change', exact: true }).press('Enter');
  await expect(ringTime).toHaveValue('45');

  await links.getByRole('link', { name: 'Audit log', exact: true }).press('Enter');
  await page.getByRole('combobox', { name: 'What was done' }).selectOption('Setting changed');
  await expect(page.getByText('1 to 2 of 2', { exact: true })).toBeVisible();
  const rows = page.getByRole('table', { name: 'Audit log', exact: true }).getByRole('row');
  await expect(rows.filter({ hasText: '45 → 20' })).toContainText(ana.name);
  await expect(rows.filter({ hasText: '20 → 45' })).toContainText('127.0.0.1');
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
  await expectNoBarrier(page);
});

test('what a member finds at the address of the console, and what an administrator', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana', { colorScheme: 'dark' });
  await becomeAdministrator(ana, server);
  await ana.page.goto('/admin');
  await expect(ana.page.getByText('People online', { exact: true })).toBeVisible();
  await expectNoBarrier(ana.page);

  const mia = await people.arrive('Mia');
  await becomeMember(mia, server, ana);
  await mia.page.goto('/admin');
  await expect(mia.page.getByRole('heading', { name: 'For administrators only' })).toBeVisible();
  await expect(mia.page.getByRole('navigation', { name: 'Administration' })).toHaveCount(0);
  expect((await mia.page.request.get('/api/admin/settings')).status()).toBe(403);
  await mia.page.getByRole('link', { name: 'Back to people' }).click();
  await mia.expectStatus(ana, 'Available');
});
