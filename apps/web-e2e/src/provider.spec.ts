import { becomeAdministrator } from './rig/administrator';
import { OpenIdProvider } from './rig/openid-provider';
import { expect, test } from './rig/test';

test('somebody signs in with a provider; who does not go on there is told so', async ({
  serverAt,
}) => {
  const provider = await OpenIdProvider.start();
  const { people, server } = await serverAt(provider.settings);
  const ana = await people.arrive('Ana');
  await becomeAdministrator(ana, server);
  const ben = await people.arrive('Ben');
  await provider.says('ben', { name: ben.name, preferred_username: 'ben' });
  // The provider's own pages are elsewhere, and ask for a typeface that is further away.
  people.expectComplaint(
    ben,
    /request to another host|on the console: .*\((http:\/\/127|https:\/\/fonts)/,
  );
  await ben.page.route(/fonts\.googleapis\.com/, (route) => route.abort());

  const signIn = ben.page.getByRole('link', { name: 'Sign in with Example', exact: true });
  await ben.page.goto('/');
  await signIn.click();
  await ben.page.getByRole('link', { name: '[ Cancel ]' }).click();
  await expect(ben.page.getByRole('alert')).toHaveText('You did not sign in with Example.');

  await signIn.click();
  await ben.page.getByPlaceholder('Enter any login').fill('ben');
  await ben.page.getByPlaceholder('and password').fill('any');
  await ben.page.getByRole('button', { name: 'Sign-in' }).click();
  await ben.page.getByRole('button', { name: 'Continue' }).click();
  await ben.expectOnline();
  await expect(ben.page).toHaveURL('/');
  await provider.stop();
});
