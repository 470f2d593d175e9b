import { checkDevicesInCall, chooseDevice, deviceDialog } from './rig/device-check';
import { liveObjects, plugIn, sentLabels, sentTracks, unplug } from './rig/page-state';
import type { Person } from './rig/person';
import { expectSilence } from './rig/sound';
import { expect, test } from './rig/test';
import { connect } from './rig/two-people';

test('with camera and microphone refused one still calls, and is told what to do', async ({
  people,
}) => {
  const ana = await people.join('Ana', { permissions: [] });
  const ben = await people.join('Ben');
  await expectProblem(ana, /Camera and microphone are blocked\. Allow/);
  await expectOneWay(ana, ben);
});

test('with camera and microphone refused one is still called', async ({ people }) => {
  const ana = await people.join('Ana', { permissions: [] });
  const ben = await people.join('Ben');
  await ben.call(ana);
  await ana.accept();
  await ana.expectInCallWith(ben);
  expect(await sentTracks(ana)).toEqual([]);
});

test('with the camera alone refused one is still heard', async ({ people }) => {
  const ana = await people.join('Ana', { permissions: ['microphone'] });
  const ben = await people.join('Ben');
  await expectProblem(ana, /The camera is blocked\. Allow/);
  await ana.call(ben);
  await ben.accept();
  await ana.expectInCallWith(ben);
  await ben.expectToHear();
  await expect(ben.callWith(ana).getByText(`The camera of ${ana.name} is off`)).toBeVisible();
});

test('with the microphone alone refused one is still seen', async ({ people }) => {
  const ana = await people.join('Ana', { permissions: ['camera'] });
  const ben = await people.join('Ben');
  await expectProblem(ana, /The microphone is blocked\. Allow/);
  await connect(ana, ben);
  await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeVisible();
});

test('without a camera one is still heard', async ({ people, cameralessBrowser }) => {
  const ana = await people.join('Ana', { browser: cameralessBrowser });
  const ben = await people.join('Ben');
  await expectProblem(ana, /No camera was found\. Plug/);
  await ben.call(ana);
  await ana.accept();
  await ana.expectInCallWith(ben);
  await ben.expectToHear();
});

test('without any device one still calls', async ({ people }) => {
  const ana = await people.join('Ana', {
    initScript: () => {
      if (!('mediaDevices' in navigator)) return;
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Requested device not found', 'NotFoundError'));
    },
  });
  const ben = await people.join('Ben');
  await expectProblem(ana, /No camera and no microphone were found\. Plug/);
  await expectOneWay(ana, ben);
});

test('a camera that another program has is told from one that is missing', async ({ people }) => {
  const ana = await people.join('Ana', {
    initScript: () => {
      if (!('mediaDevices' in navigator)) return;
      const { mediaDevices } = navigator;
      const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = (constraints) =>
        constraints?.video
          ? Promise.reject(new DOMException('Could not start video source', 'NotReadableError'))
          : getUserMedia(constraints);
    },
  });
  await expectProblem(ana, /The camera is in use elsewhere\. Close/);
});

test('devices that were refused are taken when they are allowed in the browser', async ({
  people,
}) => {
  const ana = await people.join('Ana', { permissions: [] });
  const ben = await people.join('Ben');
  await expectProblem(ana, /Camera and microphone are blocked\./);
  await ana.page.context().grantPermissions(['camera', 'microphone']);
  await expect(ana.page.getByText(/Camera and microphone are blocked\./)).toBeHidden();
  await connect(ana, ben);
});

test('devices that are forbidden in a call go, and come back when they are allowed', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ana.page.context().clearPermissions();
  await expect(ana.callWith(ben).getByText('Camera and microphone are blocked.')).toBeVisible();
  await expect(ben.callWith(ana).getByText(`The camera of ${ana.name} is off`)).toBeVisible();
  expect((await liveObjects(ana)).tracks).toBe(0);
  await ana.page.context().grantPermissions(['camera', 'microphone']);
  await ben.expectInCallWith(ana);
  await ben.expectToHear();
});

test('a camera that is unplugged in a call is told to both, and taken back', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await unplug(ana, 'fake_device_0');
  await expect(ben.callWith(ana).getByText(`The camera of ${ana.name} is off`)).toBeVisible();
  await ben.expectToHear();
  await expect(ana.callWith(ben).getByText('The camera was unplugged.')).toBeVisible();
  await plugIn(ana, 'fake_device_0');
  await expectSaid(ana, 'fake_device_0 is there. Using it now.');
  await ben.expectInCallWith(ana);
});

test('a microphone is checked and chosen, stood in for while it is away, and remembered', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.press('Check now');
  await chooseDevice(ana, 'Microphone', 'Fake Audio Input 1');
  await expect(deviceDialog(ana).getByText('Your microphone works.')).toBeVisible();
  await expectMovingMeter(ana);
  await ana.press('Play a test sound');
  await expect(deviceDialog(ana).getByText(/^Nothing heard\?/)).toBeVisible();
  await ana.press('Done');
  await expect(ana.page.getByRole('button', { name: 'Check now', exact: true })).toBeHidden();

  await ana.page.reload();
  await connect(ana, ben);
  expect(await sentLabels(ana)).toContain('Fake Audio Input 1');
  await unplug(ana, 'Fake Audio Input 1');
  await expectSaid(ana, 'Fake Audio Input 1 was unplugged. Using Fake Default Audio Input now.');
  await ben.expectToHear();
  await plugIn(ana, 'Fake Audio Input 1');
  await expectSaid(ana, 'Fake Audio Input 1 is there. Using it now.');
  expect(await sentLabels(ana)).toContain('Fake Audio Input 1');
  await ben.expectToHear();
});

test('camera and sound are changed in a call without a gap and without a negotiation', async ({
  people,
  camerasBrowser,
}) => {
  const { person: ana, line } = await people.joinOnLine('Ana', { browser: camerasBrowser });
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const said = line.passed('out').length;
  await checkDevicesInCall(ana);
  // The one between gives depth, which no browser sends.
  await chooseDevice(ana, 'Camera', 'fake_device_2');
  await expect.poll(() => sentLabels(ana)).toContain('fake_device_2');
  const echo = deviceDialog(ana).getByRole('switch', { name: /^Echo cancellation/ });
  await echo.click();
  await expect
    .poll(() => ana.page.evaluate(() => window.e2ePlugs.replaced))
    .toEqual([
      { kind: 'video', seamless: true },
      { kind: 'audio', seamless: true },
    ]);
  await ana.press('Done');
  await ben.expectInCallWith(ana);
  await ben.expectToHear();
  // Nothing at all was said over the server.
  expect(line.passed('out').slice(said)).toEqual([]);
  // The camera and the microphone of before have been given back.
  await expect.poll(async () => (await liveObjects(ana)).tracks).toBe(2);
});

test('muted, one is not heard, and told so when one speaks', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ben.expectToHear();
  await ana.press('Mute microphone');
  await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeVisible();
  await expectSilence(ben.page);
  await expect(ana.page.getByText('You are muted', { exact: true })).toBeVisible();
  await ana.press('Unmute');
  await expect(ana.page.getByText('You are muted', { exact: true })).toBeHidden();
  await ben.expectToHear();
});

test('one accepts without a picture', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  await ben.press('Turn camera off');
  await expect(ben.page.getByText(`${ana.name} will hear you, and not see you`)).toBeVisible();
  expect((await liveObjects(ben)).tracks).toBe(1);
  await ben.accept();
  await expect(ana.callWith(ben).getByText(`The camera of ${ben.name} is off`)).toBeVisible();
  await ana.expectToHear();
});

/** Said above the page, and aloud. */
async function expectSaid(person: Person, sentence: string): Promise<void> {
  await expect(person.page.locator('mat-snack-bar-container').getByText(sentence)).toBeVisible();
}

async function expectMovingMeter(person: Person): Promise<void> {
  const meter = deviceDialog(person).getByRole('meter', { name: 'Microphone level' });
  await expect
    .poll(async () => Number(await meter.getAttribute('aria-valuenow')))
    .toBeGreaterThan(20);
}

async function expectProblem(person: Person, sentences: RegExp): Promise<void> {
  await expect(person.page.getByText(sentences)).toBeVisible();
  await expect(person.page.getByText(/You can still call and be called/)).toBeVisible();
}

/** Only the other is seen and heard. */
async function expectOneWay(caller: Person, callee: Person): Promise<void> {
  await caller.call(callee);
  await callee.accept();
  await caller.expectInCallWith(callee);
  await caller.expectToHear();
  await expect(callee.callWith(caller)).toHaveAttribute('data-call-state', 'connected');
  expect(await sentTracks(caller)).toEqual([]);
}
