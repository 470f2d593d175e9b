import { connect, type Person } from './rig/person';
import { expect, test } from './rig/test';

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
  expect(await ana.sentTracks()).toEqual([]);
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

test('devices that were refused are taken when they are allowed and tried again', async ({
  people,
}) => {
  const ana = await people.join('Ana', { permissions: [] });
  const ben = await people.join('Ben');
  await expectProblem(ana, /Camera and microphone are blocked\./);
  await ana.page.context().grantPermissions(['camera', 'microphone']);
  await ana.press('Try again');
  await expect(ana.page.getByText(/Camera and microphone are blocked\./)).toBeHidden();
  await connect(ana, ben);
});

test('a camera that is unplugged in a call is told to both', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ana.unplugCamera();
  await expect(ben.callWith(ana).getByText(`The camera of ${ana.name} is off`)).toBeVisible();
  await ben.expectToHear();
  await ana.hangUp();
  await expectProblem(ana, /The camera was unplugged\. Plug/);
});

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
  expect(await caller.sentTracks()).toEqual([]);
}
