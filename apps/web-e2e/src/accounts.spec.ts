import { becomeAdministrator } from './rig/administrator';
import { expectNoBarrier } from './rig/barriers';
import { expect, test } from './rig/test';

const PASSWORD = 'tower anchor violin';

test('from the first start to an administrator, who signs out and in again; guests join beside', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  await ana.page.goto(server.setUpLink);
  await ana.page.getByRole('textbox', { name: 'Username', exact: true }).fill('ana');
  await ana.nameField.fill(ana.name);
  await ana.page.getByRole('textbox', { name: 'Password', exact: true }).fill('too short');
  await ana.page.getByRole('checkbox', { name: /^Guests may join/ }).check();
  await ana.press('Create administrator');
  await expect(ana.page.getByRole('alert')).toHaveText('Enter at least 12 characters.');
  await ana.page.getByRole('textbox', { name: 'Password', exact: true }).fill(PASSWORD);
  await ana.press('Create administrator');
  await ana.expectOnline();
  await expect(ana.page).toHaveURL('/');

  await ana.signOut();
  people.expectComplaint(ana, /status of 403/);
  await ana.signInWith('ana', 'not the password');
  await expect(ana.page.getByRole('alert')).toContainText('is not right');
  await ana.signInWith('ANA', PASSWORD);
  await ana.expectOnline();

  const gus = await people.arrive('Gus');
  people.expectComplaint(gus, /status of 409/);
  await gus.page.goto('/');
  await gus.joinAs(ana.name);
  await expect(gus.page.getByRole('alert')).toContainText('belongs to an account');
  await gus.joinAs(gus.name);
  await gus.expectOnline();
  await gus.expectStatus(ana, 'Available');

  const late = await people.arrive('Late');
  people.expectComplaint(late, /status of 403/);
  await late.page.goto(server.setUpLink);
  await expect(late.page.getByRole('alert')).toContainText('no longer valid');
  await late.page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await expect(late.page).toHaveURL('/login');
});

test('somebody makes their own account where an administrator lets people, and is in the directory', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  await becomeAdministrator(ana, server);
  const changed = await ana.page.request.post('/api/admin/settings/changes', {
    data: { version: 0, name: 'selfRegistration', value: true },
    headers: { Origin: server.origin },
  });
  expect(changed.ok()).toBe(true);
  await ana.page.goto('/');
  await ana.expectOnline();

  const ben = await people.arrive('Ben');
  await ben.page.goto('/');
  await ben.page.getByRole('link', { name: 'Create an account', exact: true }).click();
  await expect(ben.page).toHaveURL('/register');
  await ben.page.getByRole('textbox', { name: 'Username', exact: true }).fill('ben');
  await ben.nameField.fill(ben.name);
  await ben.page.getByRole('textbox', { name: 'Password', exact: true }).fill(PASSWORD);
  await expectNoBarrier(ben.page);
  await ben.press('Create account');
  await ben.expectOnline();
  await expect(ben.page).toHaveURL('/');
  await ana.expectStatus(ben, 'Available');

  await ben.signOut();
  await ana.open();
  await expect(ana.rowOf(ben)).toContainText('Offline');
});
