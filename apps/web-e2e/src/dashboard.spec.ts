import { randomUUID } from 'node:crypto';
import { Person } from './rig/person';
import { SignalingLine } from './rig/signaling-line';
import { expect, test } from './rig/test';

test('whoever is alone is told how others get here', async ({ people }) => {
  const ana = await people.join('Ana');
  await expect(ana.page.getByRole('heading', { name: 'Nobody else is here yet' })).toBeVisible();
  await expect(ana.page.getByText(new URL(ana.page.url()).origin)).toBeVisible();

  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
});

test('people come, leave and come back without a reload', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  const context = ben.page.context();
  await ben.page.close();
  await ana.expectStatus(ben, 'Offline');

  const again = new Person(ben.name, await context.newPage());
  await again.page.goto('/');
  await ana.expectStatus(ben, 'Available');
});

test('the table is sorted by name, and the other way round', async ({ people }) => {
  const zoe = await people.join('Zoe');
  const eva = await people.join('éva');
  const ada = await people.join('Ada');
  const ben = await people.join('Ben');
  await expect(ben.rowOf(zoe)).toBeVisible();
  await ben.page.getByRole('columnheader', { name: 'Name' }).click();
  await expect.poll(() => ben.namesInOrder()).toEqual([ada.name, eva.name, zoe.name]);

  await ben.page.getByRole('columnheader', { name: 'Name' }).click();
  await expect.poll(() => ben.namesInOrder()).toEqual([zoe.name, eva.name, ada.name]);
});

test('a search finds people by a part of their name, without case or accents', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const zoe = await people.join('Zoë Möller');
  const ben = await people.join('Ben');
  await expect(ben.rowOf(ana)).toBeVisible();
  const search = ben.page.getByRole('searchbox', { name: 'Search people', exact: true });
  await search.fill('MOLL');
  await expect.poll(() => ben.namesInOrder()).toEqual([zoe.name]);
  await search.fill('nobody has this name');
  await expect(ben.page.getByText('Nobody is called “nobody has this name”')).toBeVisible();
  await search.fill('');
  await expect(ben.rowOf(ana)).toBeVisible();
});

test('among 5,000 people only those in view have a row, and a search finds the one', async ({
  people,
}) => {
  const ana = await people.arrive('Ana');
  const line = new SignalingLine();
  await line.take(ana.page);
  line.rewrite('presence-snapshot', ({ people: present }) => ({
    people: [...present, ...crowd(5_000)],
  }));
  await ana.join();
  const table = ana.page.getByRole('table', { name: 'People', exact: true });
  await expect(table).toHaveAttribute('aria-rowcount', '5001');
  expect(await table.getByRole('row').count()).toBeLessThan(100);

  await ana.page.getByRole('searchbox', { name: 'Search people', exact: true }).fill('4321');
  await expect.poll(() => ana.namesInOrder()).toEqual(['Guest 4321']);
  await expect(
    ana.page.getByRole('button', { name: 'Call Guest 4321', exact: true }),
  ).toBeEnabled();
});

/** People as the server tells of them. */
function crowd(size: number): Record<string, unknown>[] {
  return Array.from({ length: size }, (_, index) => ({
    id: randomUUID(),
    name: `Guest ${index}`,
    online: true,
    callState: 'CALL_AVAILABLE',
  }));
}
