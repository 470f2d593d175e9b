import { Chat } from './rig/chat';
import { expectEverythingFetched } from './rig/page-state';
import { expectMovingPicture } from './rig/picture';
import { expect, test } from './rig/test';
import { connect, expectBothFree, expectConnected } from './rig/two-people';

test('a callee who reloads the page while it rings can still accept', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ben.page.reload();
  await ben.expectRing(ana);
  await ben.accept();
  await expectConnected(ana, ben);
});

test('a caller who reloads the page while it rings still calls', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ana.page.reload();
  await expect(ana.callingDialog(ben)).toBeVisible();
  await ben.accept();
  await expectConnected(ana, ben);
});

test('a caller who closes the page while it rings ends it, and was missed', async ({
  peopleAt,
}) => {
  const people = await peopleAt({ RING_AWAY_SECONDS: '0.5' });
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ana.page.close();
  await ben.expectFree();
  await expect(ben.missedCallFrom(ana)).toBeVisible();
});

test('a callee who closes the page while it rings is offline for the caller', async ({
  peopleAt,
}) => {
  const people = await peopleAt({ RING_AWAY_SECONDS: '0.5' });
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ben.page.close();
  await ana.expectNotConnected(ben, 'offline');
  await ana.expectFree();
});

test('a socket that drops while it rings comes back to the same ring', async ({ people }) => {
  const ana = await people.join('Ana');
  const { person: ben, line } = await people.joinOnLine('Ben');
  people.expectComplaint(ben, /ERR_INTERNET_DISCONNECTED/);
  await ana.call(ben);
  await ben.expectRing(ana);
  await line.cut();
  await ben.expectOffline();
  await line.mend();
  await ben.expectOnline();
  await ben.expectRing(ana);
  await ben.accept();
  await expectConnected(ana, ben);
});

test('a socket that drops in a call leaves the media and all that can be used in it alone, and comes back', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const { person: ben, line } = await people.joinOnLine('Ben');
  people.expectComplaint(ben, /ERR_INTERNET_DISCONNECTED/);
  await connect(ana, ben);
  await expectEverythingFetched(ben);
  expect(
    await ben.page.evaluate(() => performance.getEntriesByName(`${origin}/emoji/data.json`)),
  ).toEqual([]);
  await line.cut();
  await ben.expectOffline();
  await expectMovingPicture(ben.cameraOf(ana));
  await expectMovingPicture(ana.cameraOf(ben));
  await expectConnected(ana, ben);

  // Nobody has opened the chat before, nor sent a file.
  const bens = await Chat.open(ben);
  await bens.say('still here');
  await bens.expectDelivered('still here');
  await bens.attach({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('one') });
  const anas = await Chat.open(ana);
  await anas.button('Accept a.txt').click();
  await anas.attach({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('two') });
  await bens.button('Accept b.txt').click();
  await expect(bens.file('a.txt').getByText('Sent')).toBeVisible();
  await expect(bens.file('b.txt').getByText('Received')).toBeVisible();

  await line.mend();
  await ben.expectOnline();
  await expectConnected(ana, ben);
  await ana.hangUp();
  await expectBothFree(ana, ben);
});

test('who hangs up while the socket is down has hung up when it is back', async ({ people }) => {
  const ana = await people.join('Ana');
  const { person: ben, line } = await people.joinOnLine('Ben');
  people.expectComplaint(ben, /ERR_INTERNET_DISCONNECTED/);
  await connect(ana, ben);
  await line.cut();
  await ben.expectOffline();
  await ben.hangUp();
  await ben.expectFree();
  await line.mend();
  await ana.expectFree();
  await connect(ana, ben);
});
