import type { Locator } from '@playwright/test';
import { BadPath } from './rig/bad-path';
import type { Person } from './rig/person';
import { expectSound } from './rig/sound';
import { expect, test } from './rig/test';
import { connect } from './rig/two-people';

function mark(person: Person, level: string): Locator {
  return person.page.getByRole('button', { name: `Connection: ${level}`, exact: true });
}

function widthOf(picture: Locator): Promise<number> {
  return picture.evaluate((video: HTMLVideoElement) => video.videoWidth);
}

test('on a poor path the mark says so, the picture gives way to the sound, and advice is given', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const path = await BadPath.under(ana.page);
  await connect(ana, ben);
  const picture = ben.cameraOf(ana);
  await expect(mark(ana, 'good')).toBeVisible();
  await expect.poll(() => widthOf(picture), { message: 'width received' }).toBe(1280);

  await path.become({ delay: 900 });
  await expect(mark(ana, 'very poor')).toBeVisible({ timeout: 30_000 });
  await expect(ana.page.getByText(/everything arrives late/)).toBeVisible();

  await path.become({ loss: 45 });
  await expect(ana.page.getByText(/misses much of what you say/)).toBeVisible({ timeout: 30_000 });
  await expect(ana.page.getByText('The connection is poor', { exact: true })).toBeAttached();
  await expect.poll(() => widthOf(picture), { message: 'width received' }).toBeLessThanOrEqual(640);
  await expectSound(ben.page);

  const advice = ana.page.getByRole('button', { name: 'Turn off camera', exact: true });
  await advice.click();
  await expect(advice).toBeHidden();
  await expect(ben.page.getByText(`The camera of ${ana.name} is off`)).toBeVisible();

  await path.become({});
  await expect(mark(ana, 'good')).toBeVisible({ timeout: 30_000 });
  await expect(ana.page.getByText('The connection is good again', { exact: true })).toBeAttached();
});

test('the details tell how the connection does, in lines and in words, and can be copied', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await expect(mark(ana, 'good')).toBeVisible();
  await mark(ana, 'good').click();

  const panel = ana.page.getByRole('region', { name: 'Connection', exact: true });
  await expect(panel.getByRole('img', { name: /ms now, between/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /^Path/ })).toContainText('direct (UDP)');
  await expect(panel.getByRole('row', { name: /^Camera received/ })).toContainText('1280 × 720');

  await ana.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy as text', exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(/no names and no addresses/);
  const copied = await ana.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Round trip: ');
  expect(copied).not.toMatch(/\d+\.\d+\.\d+\.\d+|::|\.local/);
  expect(copied).not.toContain(ben.name);

  await ana.page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(mark(ana, 'good')).toHaveAttribute('aria-expanded', 'false');
});
