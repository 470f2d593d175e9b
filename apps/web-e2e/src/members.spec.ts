import { expect, test } from './rig/test';

const PASSWORD = 'tower anchor violin';

test('somebody is invited, makes an account, calls, and is disabled in the middle of the call', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  const ben = await people.arrive('Ben');
  const token = server.setUpLink.split('#')[1];
  await ana.page.request.post('/api/set-up', {
    data: { token, username: 'ana', name: ana.name, password: PASSWORD, guests: false },
  });

  await ana.page.goto('/admin/people');
  await ana.press('Invite');
  await ana.page.getByRole('textbox', { name: 'Name (optional)' }).fill(ben.name);
  await ana.press('Make link');
  const link = await ana.page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await ana.press('Close');
  const row = ana.page.getByRole('row').filter({ hasText: ben.name });
  await expect(row).toContainText('Invited');

  await ben.page.goto(link);
  await expect(ben.nameField).toHaveValue(ben.name);
  await ben.page.getByRole('textbox', { name: 'Username', exact: true }).fill('ben');
  await ben.page.getByRole('textbox', { name: 'Password', exact: true }).fill(PASSWORD);
  await ben.press('Create account');
  await ben.expectOnline();

  const administrator = await people.openSecondTab(ana);
  await administrator.call(ben);
  await ben.accept();
  await expect(administrator.callWith(ben)).toBeVisible();
  await expect(ben.callWith(administrator)).toBeVisible();

  await ana.page.reload();
  await row.getByRole('button', { name: `Actions for ${ben.name}` }).click();
  await ana.page.getByRole('menuitem', { name: 'Disable', exact: true }).click();
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Disable', exact: true }).click();
  await expect(administrator.callWith(ben)).toBeHidden();
  await expect(ben.page.getByText('You were signed out.')).toBeVisible();
  await expect(row).toContainText('Disabled');

  people.expectComplaint(ben, /status of 403/);
  await ben.signInWith('ben', PASSWORD);
  await expect(ben.page.getByRole('alert')).toContainText('This account is disabled');
});
