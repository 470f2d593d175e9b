import { becomeAdministrator, becomeMember } from './rig/administrator';
import { expectNoBarrier } from './rig/barriers';
import { expect, test } from './rig/test';

test('somebody offline is a favourite and is called; the call that they missed is unread until it is seen, is called back, and is cleared', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  const ben = await people.arrive('Ben');
  await becomeAdministrator(ana, server);
  await becomeMember(ben, server, ana);

  await ana.open();
  await ana.expectStatus(ben, 'Offline');
  const favourite = ana.page.getByRole('button', { name: `Favourite ${ben.name}`, exact: true });
  const kept = ana.page.waitForResponse((response) => response.request().method() === 'PUT');
  await favourite.click();
  await kept;
  await ana.open();
  await expect(favourite).toHaveAttribute('aria-pressed', 'true');
  await expectNoBarrier(ana.page);
  await ana.callButton(ben).click();
  await ana.expectNotConnected(ben, 'offline');

  await ben.open();
  await expect(ben.missedCallFrom(ana)).toBeVisible();
  await ben.press('Calls, 1 missed');
  const calls = ben.page.getByRole('dialog', { name: 'Calls', exact: true });
  const call = calls.getByRole('listitem').filter({ hasText: ana.name });
  await expect(call).toContainText('Missed');
  await expect(call).toContainText('New');
  await ana.expectStatus(ben, 'Available');
  await call.getByRole('button', { name: `Call back ${ana.name}`, exact: true }).click();
  await ana.accept();
  await expect(ben.callWith(ana)).toBeVisible();
  await ben.hangUp();

  await ben.press('Calls');
  await expect(calls.getByRole('listitem')).toHaveCount(2);
  await expect(calls.getByText('New', { exact: true })).toHaveCount(0);
  await calls.getByRole('button', { name: 'Clear calls', exact: true }).click();
  await expectNoBarrier(ben.page);
  await expect(calls.getByRole('button', { name: 'Keep', exact: true })).toBeFocused();
  await calls.getByRole('button', { name: 'Clear for good', exact: true }).click();
  await expect(calls.getByRole('button', { name: 'Close', exact: true })).toBeFocused();
  await expect(calls.getByText('There are no calls yet.')).toBeVisible();
});
