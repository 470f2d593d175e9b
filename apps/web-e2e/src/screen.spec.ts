import { endScreen, liveScreens, sentTracks } from './rig/page-state';
import { expectMovingPicture, expectStill, pictureSize } from './rig/picture';
import type { Person } from './rig/person';
import type { People } from './rig/people';
import { expect, test } from './rig/test';
import type { Browser } from '@playwright/test';
import { connect } from './rig/two-people';

test('a shared screen is seen large by the other, paused, resumed and stopped, without a new offer', async ({
  people,
  sharingBrowser: browser,
}) => {
  const { person: ana, line } = await people.joinOnLine('Ana', { browser });
  const ben = await people.join('Ben', { browser });
  await connect(ana, ben);
  const offers = line.passed('out').filter((name) => name === 'webRTC-offer').length;

  await ana.press('Share screen');
  await expect(ana.ownScreen).toBeVisible();
  await expect.poll(() => pictureSize(ben.screenOf(ana))).toBe('1280x720');
  await expectMovingPicture(ben.screenOf(ana));
  // The face is small beside it.
  expect(await widthOf(ben.cameraOf(ana))).toBeLessThan(await widthOf(ben.screenOf(ana)));

  await ana.press('Pause');
  await expect(ben.callWith(ana).getByText(`${ana.name} has paused sharing`).first()).toBeVisible();
  await expectStill(ben.screenOf(ana));
  await ana.press('Resume');
  await expectMovingPicture(ben.screenOf(ana));

  await ana.press('Share something else');
  await expectMovingPicture(ben.screenOf(ana));

  await ana.press('Stop sharing');
  await expect(ana.ownScreen).toHaveCount(0);
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await expectMovingPicture(ben.cameraOf(ana));
  expect(line.passed('out').filter((name) => name === 'webRTC-offer')).toHaveLength(offers);
  expect(await liveScreens(ana)).toBe(0);
});

test('what the browser ends is ended for both, and nothing is left after the call', async ({
  people,
  sharingBrowser,
}) => {
  const [ana, ben] = await twoTalking(people, sharingBrowser);
  await ana.press('Share screen');
  await expectMovingPicture(ben.screenOf(ana));
  await endScreen(ana);
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await expect(ana.page.getByRole('button', { name: 'Share screen', exact: true })).toBeVisible();

  await ana.press('Share screen');
  await expectMovingPicture(ben.screenOf(ana));
  await ben.hangUp();
  await ana.expectFree();
  expect(await liveScreens(ana)).toBe(0);
});

test('who starts second is asked first, and the first is told', async ({
  people,
  sharingBrowser,
}) => {
  const [ana, ben] = await twoTalking(people, sharingBrowser);
  await ana.press('Share screen');
  await expectMovingPicture(ben.screenOf(ana));

  const question = ben.page.getByRole('dialog', { name: `${ana.name} is sharing`, exact: true });
  await ben.press('Share screen');
  await expect(question).toContainText(`${ana.name} stops sharing`);
  await ben.press('Not now');
  await expect(question).toHaveCount(0);
  await expectMovingPicture(ben.screenOf(ana));

  await ben.press('Share screen');
  await ben.press('Share mine instead');
  await expect(
    ana.page.getByText(`${ben.name} shares now: your sharing has stopped.`),
  ).toBeVisible();
  await expectMovingPicture(ana.screenOf(ben));
  await expect(ben.screenOf(ana)).toHaveCount(0);
  await expect(ana.ownScreen).toHaveCount(0);
});

test('of two who start at the same moment just one shares', async ({ people, sharingBrowser }) => {
  const [ana, ben] = await twoTalking(people, sharingBrowser);
  await Promise.all([ana.press('Share screen'), ben.press('Share screen')]);
  const asked = ben.page.getByRole('button', { name: 'Not now', exact: true });
  const askedFirst = ana.page.getByRole('button', { name: 'Not now', exact: true });
  // Whoever was a little later is asked; at the very same moment the caller's stays.
  await expect
    .poll(async () => [
      (await ana.screenOf(ben).count()) + (await ben.screenOf(ana).count()),
      (await ana.ownScreen.count()) + (await ben.ownScreen.count()),
    ])
    .toEqual([1, 1]);
  for (const button of [asked, askedFirst]) if (await button.isVisible()) await button.click();
  await expectMovingPicture(
    (await ana.ownScreen.count()) > 0 ? ben.screenOf(ana) : ana.screenOf(ben),
  );
});

test('the sound of what is shared is heard, and turned off', async ({ people, sharingBrowser }) => {
  const [ana, ben] = await twoTalking(people, sharingBrowser);
  await ana.press('Mute microphone');
  await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeVisible();
  await ana.press('Share screen');
  await ben.expectToHear();
  const sound = ana.page.getByRole('switch', { name: 'Send its sound', exact: true });
  await sound.click();
  await expect(sound).not.toBeChecked();
  await expect.poll(() => sentTracks(ana)).toEqual(['video', 'video']);
});

test('a shared screen is zoomed with buttons, keys and a double press', async ({
  people,
  sharingBrowser,
}) => {
  const [ana, ben] = await twoTalking(people, sharingBrowser);
  await ana.press('Share screen');
  await expectMovingPicture(ben.screenOf(ana));
  const whole = await widthOf(ben.screenOf(ana));
  await ben.press('Zoom in');
  await expect.poll(() => widthOf(ben.screenOf(ana))).toBeGreaterThan(whole);
  await ben.press('Show the whole screen');
  await expect.poll(() => widthOf(ben.screenOf(ana))).toBe(whole);
  const surface = ben.page.getByRole('group', { name: /^Zoom with plus and minus/ });
  await surface.press('+');
  await surface.press('+');
  await expect.poll(() => widthOf(ben.screenOf(ana))).toBeGreaterThan(whole * 1.5);
  const left = await leftOf(ben.screenOf(ana));
  await surface.press('ArrowLeft');
  await expect.poll(() => leftOf(ben.screenOf(ana))).toBeGreaterThan(left);
  await surface.press('0');
  await expect.poll(() => widthOf(ben.screenOf(ana))).toBe(whole);
  await surface.dblclick({ position: { x: 200, y: 100 } });
  await expect.poll(() => widthOf(ben.screenOf(ana))).toBeGreaterThan(whole);
});

async function twoTalking(people: People, browser: Browser): Promise<[Person, Person]> {
  const ana = await people.join('Ana', { browser });
  const ben = await people.join('Ben', { browser });
  await connect(ana, ben);
  return [ana, ben];
}

async function widthOf(video: ReturnType<Person['screenOf']>): Promise<number> {
  return (await video.boundingBox())?.width ?? 0;
}

async function leftOf(video: ReturnType<Person['screenOf']>): Promise<number> {
  return (await video.boundingBox())?.x ?? 0;
}
