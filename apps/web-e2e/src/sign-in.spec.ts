import { io } from 'socket.io-client';
import { randomUUID } from 'node:crypto';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@lets-meet/signaling-contracts';
import { expect, test } from './rig/test';

test('somebody types a name, joins, and is seen by those who are here', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  await ben.expectStatus(ana, 'Available');
});

test('whoever is not signed in gets the login page, wherever they go', async ({ people }) => {
  const ana = await people.arrive('Ana');
  await ana.page.goto('/');
  await expect(ana.page).toHaveURL('/login');
  await expect(ana.nameField).toBeVisible();
});

const BAD_NAMES = [
  { what: 'nothing but blanks', name: '   ' },
  { what: '41 characters', name: 'A'.repeat(41) },
  { what: 'a control character', name: 'Ana\u0007' },
];
for (const { what, name } of BAD_NAMES) {
  test(`a name of ${what} is refused with a sentence`, async ({ people }) => {
    const ana = await people.arrive('Ana');
    await ana.page.goto('/');
    await ana.joinAs(name);
    await expect(ana.page.getByRole('alert')).toHaveText(/\w{3,}.*\./);
    await expect(ana.page).toHaveURL('/login');
  });
}

test('a name of 40 characters, each of two units, is taken as it is', async ({ people }) => {
  const ana = await people.join('Ana');
  const long = await people.arrive('Long');
  await long.page.goto('/');
  await long.joinAs('𝒜'.repeat(40));
  await long.expectOnline();
  await expect(ana.page.getByRole('cell', { name: '𝒜'.repeat(40), exact: true })).toBeVisible();
});

test('a name that somebody online has is refused, however it is spelled', async ({ people }) => {
  const ana = await people.join('Ana');
  const other = await people.arrive('Other');
  people.expectComplaint(other, /status of 409/);
  await other.page.goto('/');
  await other.joinAs(` ${ana.name.toUpperCase()}  `);
  await expect(other.page.getByRole('alert')).toContainText('Choose another');
  await expect(other.page).toHaveURL('/login');

  await other.joinAs(other.name);
  await other.expectOnline();
  await ana.expectStatus(other, 'Available');
});

test('the name is free again when its owner has signed out, and remembered on the device', async ({
  people,
}) => {
  const ana = await people.arrive('Ana');
  await ana.join();
  await ana.signOut();
  await expect(ana.nameField).toHaveValue(ana.name);

  const heir = await people.arrive('Heir');
  await heir.page.goto('/');
  await heir.joinAs(ana.name);
  await heir.expectOnline();
});

test('who signs out is gone for the others at once', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  await ben.signOut();
  await expect(ana.rowOf(ben)).toHaveCount(0);
});

test('a reload keeps the session', async ({ people }) => {
  const ana = await people.join('Ana');
  await ana.page.reload();
  await ana.expectOnline();
  await expect(ana.page).toHaveURL('/');
});

test('signing out in one tab signs out the other', async ({ people }) => {
  const ana = await people.join('Ana');
  const second = await people.openSecondTab(ana);
  await ana.signOut();
  await expect(second.nameField).toBeVisible();
});

test('a socket without a session is refused', async ({ server }) => {
  expect(await refusalOf(server.origin, { Origin: server.origin })).toBe('unauthorized');
});

test('a socket of a page from elsewhere is refused, although it has a session', async ({
  people,
  server,
}) => {
  const ana = await people.join('Ana');
  const cookies = await ana.page.context().cookies();
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  expect(await refusalOf(server.origin, { Origin: 'https://elsewhere.example', Cookie })).toBe(
    'foreign-origin',
  );
});

test('no script can read the session cookie, and no other site send it', async ({ people }) => {
  const ana = await people.join('Ana');
  const [cookie, ...others] = await ana.page.context().cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, path: '/' });
  expect(cookie?.sameSite).toMatch(/Lax|Strict/);
  expect(await ana.page.evaluate(() => document.cookie)).toBe('');
});

/** The code with which the server refuses a socket. */
function refusalOf(origin: string, headers: Record<string, string>): Promise<string> {
  const socket = io(origin, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    extraHeaders: headers,
    auth: { deviceId: randomUUID(), protocol: PROTOCOL_VERSION },
    reconnection: false,
    forceNew: true,
  });
  return new Promise<string>((resolve) => {
    socket.once('connect', () => {
      resolve('no refusal');
    });
    socket.once('connect_error', (error) => {
      resolve(error.message);
    });
  }).finally(() => socket.disconnect());
}
