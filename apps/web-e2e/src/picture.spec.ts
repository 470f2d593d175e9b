import type { Locator } from '@playwright/test';
import { expectMovingPicture } from './rig/picture';
import { expect, test } from './rig/test';
import { connect } from './rig/two-people';

test('the large and the small picture change places, oneself can be hidden, and the call fills the screen', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await expectSmaller(ana.ownCamera, ana.cameraOf(ben));

  await ana.press('Make yourself large');
  await expectSmaller(ana.cameraOf(ben), ana.ownCamera);
  await expectMovingPicture(ana.cameraOf(ben));
  await ana.press(`Make ${ben.name} large`);
  await expectSmaller(ana.ownCamera, ana.cameraOf(ben));

  await ana.pick('Hide self view');
  await expect(ana.ownCamera).toHaveCount(0);
  await ana.pick('Show self view');
  await expectMovingPicture(ana.ownCamera);

  await ana.pick('Show the whole picture');
  await expect(ana.cameraOf(ben)).toHaveCSS('object-fit', 'contain');
  await ana.pick('Fill the window');
  await expect(ana.cameraOf(ben)).toHaveCSS('object-fit', 'cover');

  const fills = (): Promise<boolean> =>
    ana.page.evaluate(() => document.fullscreenElement !== null);
  await ana.pick('Full screen');
  await expect.poll(fills).toBe(true);
  await ana.pick('Leave full screen');
  await expect.poll(fills).toBe(false);
});

test('the small picture is dragged to a corner, or led there with the arrow keys', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const small = ana.page.getByRole('button', { name: 'Make yourself large', exact: true });
  const stage = ana.page.locator('lm-call-stage');
  await expect(stage).toHaveAttribute('data-corner', 'bottom-right');

  const from = await middleOf(small);
  await ana.page.mouse.move(from.x, from.y);
  await ana.page.mouse.down();
  await ana.page.mouse.move(500, 400, { steps: 4 });
  await ana.page.mouse.move(200, 200, { steps: 4 });
  await ana.page.mouse.up();
  await expect(stage).toHaveAttribute('data-corner', 'top-left');
  await expect.poll(async () => (await middleOf(small)).x).toBeLessThan(from.x / 2);
  // It was no press.
  await expectSmaller(ana.ownCamera, ana.cameraOf(ben));

  await small.press('ArrowDown');
  await expect(stage).toHaveAttribute('data-corner', 'bottom-left');
  await expect(ana.page.getByText('At the bottom left', { exact: true })).toBeAttached();
});

test('on a phone the small picture covers no control, in any corner', async ({ people }) => {
  const ana = await people.join('Ana', { viewport: { width: 390, height: 844 } });
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const small = ana.page.getByRole('button', { name: 'Make yourself large', exact: true });
  const controls = ana.page.getByRole('toolbar', { name: 'Call controls', exact: true });
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await small.press(key);
    await expect.poll(() => overlap(small, controls)).toBe(false);
  }
});

test('the screen stays awake for as long as the call', async ({ people }) => {
  const ana = await people.join('Ana', {
    initScript: () => {
      const held = new Set<object>();
      Object.assign(window, { e2eWakeLocks: held });
      if (!('wakeLock' in navigator)) return;
      navigator.wakeLock.request = () => {
        const lock = { release: () => Promise.resolve(held.delete(lock)) };
        held.add(lock);
        return Promise.resolve(lock as unknown as WakeLockSentinel);
      };
    },
  });
  const ben = await people.join('Ben');
  const locks = (): Promise<number> =>
    ana.page.evaluate(() => (window as unknown as { e2eWakeLocks: Set<object> }).e2eWakeLocks.size);
  expect(await locks()).toBe(0);
  await connect(ana, ben);
  expect(await locks()).toBe(1);
  await ben.hangUp();
  await ana.expectFree();
  expect(await locks()).toBe(0);
});

test('picture in picture shows the other with controls, follows a shared screen, and goes with the call', async ({
  people,
  sharingBrowser: browser,
}) => {
  const ana = await people.join('Ana', { browser });
  const ben = await people.join('Ben', { browser });
  await connect(ana, ben);
  const opened = ana.page.context().waitForEvent('page');
  await ana.pick('Picture in picture');
  const above = await opened;
  await expectMovingPicture(above.getByLabel(`${ben.name}'s camera`, { exact: true }));

  await above.getByRole('button', { name: 'Mute microphone', exact: true }).click();
  await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeVisible();
  await expect(above.getByRole('button', { name: 'Unmute microphone', exact: true })).toHaveCSS(
    'border-radius',
    '50%',
  );

  await ben.press('Share screen');
  await expectMovingPicture(above.getByLabel(`${ben.name}'s screen`, { exact: true }));

  const closed = above.waitForEvent('close');
  await above.getByRole('button', { name: 'Hang up', exact: true }).click();
  await closed;
  await ana.expectFree();
  await ben.expectFree();
});

test('where the browser gives no window of its own, the picture alone stands above, and goes with the call', async ({
  people,
}) => {
  const ana = await people.arrive('Ana');
  await ana.page.addInitScript(() => {
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined });
  });
  await ana.join();
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const above = (): Promise<boolean> =>
    ana.page.evaluate(() => {
      const { pictureInPictureElement: video } = document;
      return video instanceof HTMLVideoElement && video.videoWidth > 0;
    });
  await ana.pick('Picture in picture');
  await expect.poll(above).toBe(true);
  await ana.pick('Leave picture in picture');
  await expect.poll(above).toBe(false);
  await ana.pick('Picture in picture');
  await expect.poll(above).toBe(true);
  await ben.hangUp();
  await ana.expectFree();
  await expect.poll(above).toBe(false);
});

async function expectSmaller(small: Locator, large: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [one, other] = await Promise.all([small.boundingBox(), large.boundingBox()]);
      return one !== null && other !== null && one.width * 2 < other.width;
    })
    .toBe(true);
}

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await locator.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return { x: x + width / 2, y: y + height / 2 };
}

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (a === null || b === null) return true;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
