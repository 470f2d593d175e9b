import type { Page } from '@playwright/test';
import { liveObjects } from './rig/page-state';
import { expect, test } from './rig/test';
import { connect, expectBothFree, expectConnected } from './rig/two-people';

test('a declined call is over for both, and the caller is told', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ben.decline();
  await ana.expectNotConnected(ben, 'declined');
  await expectBothFree(ana, ben);
});

test('a cancelled call stops ringing, and was missed', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ana.cancel();
  await expectBothFree(ana, ben);
  await expect(ben.missedCallFrom(ana)).toBeVisible();
});

test('a missed call is settled once the two have talked', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ana.cancel();
  await expect(ben.missedCallFrom(ana)).toBeVisible();
  await connect(ana, ben);
  await ben.hangUp();
  await expectBothFree(ana, ben);
  await expect(ben.missedCallFrom(ana)).toHaveCount(0);
});

test('a missed call is called back with one press', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ana.cancel();
  await ben
    .missedCallFrom(ana)
    .getByRole('button', { name: /^Call back/ })
    .click();
  await ana.expectRing(ben);
  await expect(ben.missedCallFrom(ana)).toHaveCount(0);
  await ana.accept();
  await expectConnected(ana, ben);
});

test('whoever talks is busy for others, and sees that they called', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const cem = await people.join('Cem');
  await connect(ana, ben);
  await cem.expectStatus(ben, 'In a call');
  await cem.callButton(ben).click();
  await cem.expectNotConnected(ben, 'busy');
  await cem.expectFree();

  await expectConnected(ana, ben);
  await ben.hangUp();
  await expect(ben.missedCallFrom(cem)).toBeVisible();
  await expect(ana.missedCallFrom(cem)).toHaveCount(0);
});

test('whoever is being called is busy for others', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const cem = await people.join('Cem');
  await ana.call(ben);
  await cem.expectStatus(ben, 'Ringing');
  await cem.callButton(ben).click();
  await cem.expectNotConnected(ben, 'busy');
  await ben.accept();
  await expectConnected(ana, ben);
});

test('a ring that nobody answers ends, and was missed', async ({ peopleAt }) => {
  const people = await peopleAt({ RING_SECONDS: '2' });
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ana.expectNotConnected(ben, 'no answer');
  await expectBothFree(ana, ben);
  await expect(ben.missedCallFrom(ana)).toBeVisible();
});

test('whoever has just left is offline for a caller who does not know it yet', async ({
  people,
}) => {
  const { person: ana, line } = await people.joinOnLine('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  line.lose('in', 'presence-changes');
  await ben.page.close();
  const cem = await people.join('Cem');
  await cem.expectStatus(ben, 'Offline');

  await ana.callButton(ben).click();
  await ana.expectNotConnected(ben, 'offline');
  await ana.expectFree();
});

test('whoever is offline cannot be called from the table', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  await ben.page.close();
  await ana.expectStatus(ben, 'Offline');
  await expect(ana.callButton(ben)).toBeDisabled();
});

test('the title of the page says who calls, as long as it rings', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const title = await ben.page.title();
  await ana.call(ben);
  await expect(ben.page).toHaveTitle(new RegExp(`${ana.name} is calling`));
  await expect.poll(async () => (await liveObjects(ben)).sounds).toBe(1);
  await ana.cancel();
  await expect(ben.page).toHaveTitle(title);
  await expect.poll(async () => (await liveObjects(ben)).sounds).toBe(0);
});

test('the Escape key alone does not lose a call', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ben.page.keyboard.press('Escape');
  await expect(ben.page.getByRole('button', { name: 'Decline', exact: true })).toBeFocused();
  await ben.accept();
  await expectConnected(ana, ben);
});

test('nothing of the callee leaves its machine before Accept, and no address of the caller', async ({
  people,
}) => {
  const { person: ana, line: anas } = await people.joinOnLine('Ana');
  const { person: ben, line } = await people.joinOnLine('Ben');
  const webRTC = (events: readonly string[]): string[] =>
    events.filter((event) => event.startsWith('webRTC-'));
  await ana.call(ben);
  await ben.expectRing(ana);
  // Both are ready by now: what they have gathered could already be on its way.
  await expect.poll(() => iceGatheringStates(ana.page)).toEqual(['complete']);
  await expect.poll(() => iceGatheringStates(ben.page)).toEqual(['complete']);
  expect(webRTC(line.passed('out'))).toEqual([]);
  expect(webRTC(line.passed('in'))).toEqual(['webRTC-offer']);
  expect(webRTC(anas.passed('out'))).toEqual(['webRTC-offer']);
  const [heard] = await remoteDescriptions(ben.page);
  expect(heard).toContain('a=ice-ufrag');
  expect(heard).not.toContain('a=candidate');

  await ben.accept();
  await expectConnected(ana, ben);
  const sent = line.passed('out').filter((event) => event !== 'availability');
  expect(sent.slice(0, 2)).toEqual(['pre-offer-answer', 'webRTC-answer']);
  expect(sent.filter((event) => event === 'webRTC-answer')).toHaveLength(1);
});

function iceGatheringStates(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...window.e2eLiveObjects.connections].map(({ iceGatheringState }) => iceGatheringState),
  );
}

function remoteDescriptions(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    [...window.e2eLiveObjects.connections].map((it) => it.remoteDescription?.sdp),
  );
}
