import { expect, test } from './rig/test';
import { connect, expectBothFree, expectConnected } from './rig/two-people';

test('two who call each other at the same moment are connected, without any dialog', async ({
  people,
}) => {
  const ana = await people.joinOnLine('Ana');
  const ben = await people.joinOnLine('Ben');
  for (let time = 1; time <= 4; time++) {
    await ana.person.expectStatus(ben.person, 'Available');
    await ben.person.expectStatus(ana.person, 'Available');
    for (const { line } of [ana, ben]) line.hold('out', 'pre-offer');
    await Promise.all([
      ana.person.callButton(ben.person).click(),
      ben.person.callButton(ana.person).click(),
    ]);
    for (const { line } of [ana, ben]) {
      await expect.poll(() => line.heldBack('out')).toBeGreaterThan(0);
    }
    const [first, second] = time % 2 === 0 ? [ana, ben] : [ben, ana];
    first.line.release('out');
    second.line.release('out');
    await expectConnected(ana.person, ben.person);
    await first.person.hangUp();
    await expectBothFree(ana.person, ben.person);
  }
});

test('two who call each other are connected when one call is still on its way to the server', async ({
  people,
}) => {
  const { person: ana, line } = await people.joinOnLine('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  line.hold('out', 'pre-offer');
  await ana.callButton(ben).click();
  await expect.poll(() => line.heldBack('out')).toBeGreaterThan(0);
  await ben.call(ana);
  await expect.poll(() => line.passed('in')).toContain('pre-offer');
  line.release('out');
  await expectConnected(ana, ben);
});

test('two who call each other are connected when one ring is still on its way from the server', async ({
  people,
}) => {
  const { person: ana, line } = await people.joinOnLine('Ana');
  const ben = await people.join('Ben');
  await ana.expectStatus(ben, 'Available');
  line.hold('in', 'pre-offer');
  await ben.call(ana);
  await expect.poll(() => line.heldBack('in')).toBeGreaterThan(0);
  await ana.callButton(ben).click();
  await expect.poll(() => line.passed('out')).toContain('pre-offer');
  line.release('in');
  await expectConnected(ana, ben);
});

test('an accept that comes after the cancel ends for both', async ({ people }) => {
  const ana = await people.join('Ana');
  const { person: ben, line } = await people.joinOnLine('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  line.hold('in', 'user-hanged-up');
  await ana.cancel();
  await expect.poll(() => line.heldBack('in')).toBeGreaterThan(0);
  await ben.accept();
  line.release('in');
  await expectBothFree(ana, ben);
  await connect(ben, ana);
});

test('a cancel that comes after the accept ends for both', async ({ people }) => {
  const { person: ana, line } = await people.joinOnLine('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  line.hold('in', 'pre-offer-answer');
  await ben.accept();
  await expect.poll(() => line.heldBack('in')).toBeGreaterThan(0);
  await ana.cancel();
  line.release('in');
  await expectBothFree(ana, ben);
  await connect(ana, ben);
});

test('of two devices of one person the first that accepts has the call', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const second = await people.openSecondTab(ben);
  await ana.call(ben);
  await Promise.all([ben.expectRing(ana), second.expectRing(ana)]);
  await second.accept();
  await expect(ben.page.getByText('Answered on another device')).toBeVisible();
  await expectConnected(ana, second);
  await ben.expectFree();
  await ana.hangUp();
  await expectBothFree(ana, second);
});

test('of two devices that accept at the same moment one has the call', async ({ people }) => {
  const ana = await people.join('Ana');
  const { person: ben, line } = await people.joinOnLine('Ben');
  const second = await people.openSecondTab(ben);
  await ana.call(ben);
  await Promise.all([ben.expectRing(ana), second.expectRing(ana)]);
  line.hold('out', 'pre-offer-answer');
  await ben.accept();
  await expect.poll(() => line.heldBack('out')).toBeGreaterThan(0);
  await second.accept();
  // The notice goes away by itself: it is looked for from the moment on at which it can come.
  const told = expect(ben.page.getByText('Answered on another device')).toBeVisible();
  await expectConnected(ana, second);
  line.release('out');
  await told;
  await ben.expectFree();
  await expectConnected(ana, second);
});

test('a decline on one device stops the ring on all', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const second = await people.openSecondTab(ben);
  await ana.call(ben);
  await Promise.all([ben.expectRing(ana), second.expectRing(ana)]);
  await ben.decline();
  await expect(second.page.getByText('Declined on another device')).toBeVisible();
  await ana.expectNotConnected(ben, 'declined');
  await expectBothFree(ben, second);
});
