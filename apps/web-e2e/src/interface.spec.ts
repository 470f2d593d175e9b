import { becomeAdministrator } from './rig/administrator';
import { expectNoBarrier, expectNothingCutOff } from './rig/barriers';
import { expect, test } from './rig/test';
import { WebhookReceiver } from './rig/webhook-receiver';

test('an administrator makes a token and revokes it, has a program told what happens, and reads how', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  await becomeAdministrator(ana, server);
  const { page } = ana;
  await page.goto('/admin/api');

  await page.getByRole('button', { name: 'Make a token', exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Directory import');
  await page.getByRole('checkbox', { name: 'See people and invitations', exact: true }).press(' ');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Make token', exact: true }).press('Enter');
  const token = await page.getByRole('textbox', { name: 'Token', exact: true }).inputValue();
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  const statusOf = async (path: string): Promise<number> =>
    (await fetch(server.origin + path, { headers: { Authorization: `Bearer ${token}` } })).status;
  expect(await statusOf('/api/admin/people')).toBe(200);
  expect(await statusOf('/api/admin/settings')).toBe(403);
  await page.getByRole('button', { name: /^Revoke/ }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Revoke', exact: true })
    .press('Enter');
  await expect(page.getByText('No program has a token.', { exact: true })).toBeVisible();
  expect(await statusOf('/api/admin/people')).toBe(401);

  const receiver = await WebhookReceiver.start();
  await page.getByRole('button', { name: 'Add a webhook', exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Address (URL)', exact: true }).fill(receiver.url);
  await page.getByRole('checkbox', { name: 'A call was missed', exact: true }).press(' ');
  await page.getByRole('button', { name: 'Add webhook', exact: true }).press('Enter');
  const secret = await page.getByRole('textbox', { name: 'Secret', exact: true }).inputValue();
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  const told = receiver.next(secret);
  await page.getByRole('button', { name: 'Send a test', exact: true }).press('Enter');
  expect(await told).toBe('webhook.test');
  await expect(page.getByRole('dialog', { name: 'Deliveries', exact: true })).toContainText('200');
  await expect(page.getByText('thank you', { exact: true })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await receiver.stop();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);

  await page.goto('/api/docs');
  await expect(page.getByRole('heading', { name: "Let's Meet API", exact: true })).toBeVisible();
  await expectNothingCutOff(page);
  await expectNoBarrier(page);
});
