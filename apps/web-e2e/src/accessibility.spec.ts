import { expectNoBarrier, expectNothingCutOff } from './rig/barriers';
import { deviceDialog } from './rig/device-check';
import { expect, test } from './rig/test';
import { expectConnected } from './rig/two-people';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the screens before a call have no serious barrier, ${colorScheme}`, async ({ people }) => {
    const ana = await people.arrive('Ana', { colorScheme });
    await ana.page.goto('/');
    await expect(ana.nameField).toBeVisible();
    await expectNoBarrier(ana.page);

    await ana.joinAs('   ');
    await expect(ana.page.getByRole('alert')).toBeVisible();
    await expectNoBarrier(ana.page);

    await ana.join();
    await expect(ana.page.getByRole('heading', { name: 'Nobody else is here yet' })).toBeVisible();
    await expectNoBarrier(ana.page);

    await ana.press('Check now');
    await expect(deviceDialog(ana)).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.press('Done');

    const ben = await people.join('Ben');
    await ana.expectStatus(ben, 'Available');
    await expectNoBarrier(ana.page);
    await ana.page.getByRole('button', { name: 'Account', exact: true }).click();
    await expect(ana.page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
    await expectNoBarrier(ana.page);
  });

  test(`the screens of a call have no serious barrier, ${colorScheme}`, async ({ people }) => {
    const ana = await people.join('Ana', { colorScheme });
    const ben = await people.join('Ben', { colorScheme });
    await ana.call(ben);
    await ben.expectRing(ana);
    await expectNoBarrier(ana.page);
    await expectNoBarrier(ben.page);
    await ben.decline();
    await expect(ana.page.getByRole('dialog', { name: /^Call not connected/ })).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.press('Close');

    await ana.call(ben);
    await ben.accept();
    await expectConnected(ana, ben);
    await expectNoBarrier(ana.page);
    await ana.page.keyboard.press('i');
    await expect(ana.page.getByRole('img', { name: /ms now/ })).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.page.keyboard.press('i');
    await ana.page.keyboard.press('?');
    await expect(ana.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.page.keyboard.press('Escape');
    await expect(ana.anyDialog).toHaveCount(0);
    await ana.press('Turn camera off');
    await ana.press('Mute microphone');
    await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeVisible();
    await expectNoBarrier(ben.page);
  });

  test(`the panels of a call, and what was recorded, are no barrier, ${colorScheme}`, async ({
    people,
  }) => {
    const ana = await people.join('Ana', { colorScheme });
    const ben = await people.join('Ben');
    await ana.call(ben);
    await ben.accept();
    await expectConnected(ana, ben);
    await ana.pick('Hand-to-face alert');
    await expect(ana.page.getByRole('switch', { name: 'Hand-to-face alert' })).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.press('Open chat');
    await ana.page.getByRole('textbox', { name: 'Message', exact: true }).fill('Hello');
    await ana.press('Send');
    await expect(ana.page.getByRole('img', { name: 'Delivered' })).toBeVisible();
    await ana.press('Start recording');
    await expect(ana.page.getByRole('status', { name: 'Recording', exact: true })).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.hangUp();
    await ana.page.getByRole('button', { name: 'Account', exact: true }).click();
    await ana.page.getByRole('menuitem', { name: 'Recordings', exact: true }).click();
    await expect(ana.page.getByRole('table', { name: 'Recordings', exact: true })).toBeVisible();
    await expectNoBarrier(ana.page);
  });

  test(`a problem with the devices, and a missed call, are no barrier, ${colorScheme}`, async ({
    people,
  }) => {
    const ana = await people.join('Ana', { colorScheme, permissions: [] });
    const ben = await people.join('Ben');
    await expect(ana.page.getByText(/are blocked/)).toBeVisible();
    await ben.call(ana);
    await ana.expectRing(ben);
    await ben.cancel();
    await expect(ana.missedCallFrom(ben)).toBeVisible();
    await expectNoBarrier(ana.page);
  });

  test(`on a phone there is no serious barrier either, ${colorScheme}`, async ({ people }) => {
    const viewport = { width: 360, height: 740 };
    const ana = await people.arrive('Ana', { colorScheme, viewport });
    await ana.page.goto('/');
    await expect(ana.nameField).toBeVisible();
    await expectNoBarrier(ana.page);
    await ana.join();
    const ben = await people.join('Ben');
    await ana.expectStatus(ben, 'Available');
    await expectNoBarrier(ana.page);
    await expectNothingCutOff(ana.page);
    await ana.call(ben);
    await ben.accept();
    await expectConnected(ana, ben);
    await expectNoBarrier(ana.page);
    await expectNothingCutOff(ana.page);
  });
}
