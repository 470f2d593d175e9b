import { becomeAdministrator } from './rig/administrator';
import { expectNoBarrier, expectNothingCutOff } from './rig/barriers';
import { expect, test } from './rig/test';

/** In an order in which each is another than the one before. */
const PAGES = ['Overview', 'People', 'Guests', 'Calls', 'Settings', 'Audit log'];

test('every page of the console is reached by keyboard, fits a phone, and is no barrier', async ({
  serverAt,
}) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  await becomeAdministrator(ana, server);
  const { page } = ana;
  await page.goto('/admin/settings');
  const links = page.getByRole('navigation', { name: 'Administration', exact: true });
  for (const name of PAGES) {
    await links.getByRole('link', { name, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name, exact: true, level: 1 })).toBeFocused();
    if (name === 'People') await expect(page.getByRole('cell', { name: 'Online' })).toBeVisible();
    if (name === 'Audit log') await expect(page.getByText('1 to 1 of 1')).toBeVisible();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNothingCutOff(page);
      await expectNoBarrier(page);
    }
  }
});

test('a call is ended and a guest removed, and they read why', async ({ serverAt }) => {
  const { people, server } = await serverAt({});
  const ana = await people.arrive('Ana');
  await becomeAdministrator(ana, server);
  const ben = await people.join('Ben');
  const cas = await people.join('Cas');
  await ben.call(cas);
  await cas.accept();
  await expect(ben.callWith(cas)).toBeVisible();

  await ana.page.setViewportSize({ width: 390, height: 800 });
  await ana.page.goto('/admin/calls');
  await ana.page.getByRole('button', { name: /^End the call of/ }).press('Enter');
  await ana.page.getByRole('textbox', { name: /reason/ }).fill('We restart the server.');
  await ana.press('End call');
  for (const person of [ben, cas]) {
    const ended = person.page.getByRole('dialog', { name: 'Call ended' });
    await expect(ended).toContainText('They said: We restart the server.');
    await person.press('Close');
  }
  await ana.page.getByRole('combobox', { name: 'What became of them' }).selectOption('Answered');
  const past = ana.page.getByRole('table', { name: 'Past calls' });
  await expect(past.getByRole('row').filter({ hasText: ben.name })).toContainText(
    'Ended by an administrator',
  );
  await expectNothingCutOff(ana.page);

  await ana.page.goto('/admin/guests');
  const remove = ana.page.getByRole('button', { name: `Remove ${ben.name}` });
  await expect(remove).toBeInViewport();
  await expectNothingCutOff(ana.page);
  await remove.press('Enter');
  const question = ana.page.getByRole('dialog');
  await question.getByRole('textbox', { name: /reason/ }).fill('This was for our team.');
  await question.getByRole('combobox', { name: 'Keep them out' }).selectOption('For a day');
  await expectNoBarrier(ana.page);
  await question.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(ben.page.getByText('They said: This was for our team.')).toBeVisible();
  people.expectComplaint(ben, /status of 403/);
  await ben.joinAs(ben.name);
  await expect(ben.page.getByRole('alert')).toContainText('nobody can join as a guest');
  const kept = ana.page.getByRole('table', { name: 'Guests who are kept out' });
  await expect(kept.getByRole('row').filter({ hasText: ben.name })).toContainText('Their browser');
});
