import type { Locator } from '@playwright/test';
import { liveObjects, sentTracks } from './rig/page-state';
import { expect, test } from './rig/test';
import { connect, expectBothFree, expectConnected } from './rig/two-people';

test('somebody calls, the other accepts, they see and hear each other until the caller hangs up', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await Promise.all([ana.expectToHear(), ben.expectToHear()]);
  await expect(ana.callWith(ben).getByRole('status')).toContainText('Connected');

  await ana.hangUp();
  await expectBothFree(ana, ben);
});

test('the callee can hang up, and call back', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ben.hangUp();
  await expectBothFree(ana, ben);

  await connect(ben, ana);
  await ana.hangUp();
  await expectBothFree(ana, ben);
});

test('those who talk are in a call for everybody else', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  const cem = await people.join('Cem');
  await ana.call(ben);
  await cem.expectStatus(ana, 'Ringing');
  await cem.expectStatus(ben, 'Ringing');
  await ben.accept();
  await cem.expectStatus(ana, 'In a call');
  await cem.expectStatus(ben, 'In a call');
  await ana.hangUp();
  await cem.expectStatus(ana, 'Available');
  await cem.expectStatus(ben, 'Available');
});

test('a call is accepted, and ended, with the keyboard alone', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await ana.call(ben);
  await ben.expectRing(ana);
  const accept = ben.page.getByRole('button', { name: 'Accept', exact: true });
  await tabTo(accept);
  await ben.page.keyboard.press('Enter');
  await expectConnected(ana, ben);

  const toolbar = ben.page.getByRole('toolbar', { name: 'Call controls' });
  await tabTo(toolbar.getByRole('button').first());
  await ben.page.keyboard.press('End');
  await expect(toolbar.getByRole('button', { name: 'Hang up' })).toBeFocused();
  await ben.page.keyboard.press('Enter');
  await expectBothFree(ana, ben);
  // The keyboard goes on where the call began for the person: at the other's row.
  await expect(ben.callButton(ana)).toBeFocused();
});

test('the other knows when somebody mutes, and hears nothing', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ana.press('Mute microphone');
  await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeVisible();
  expect(await sentTracks(ana)).toEqual(['video']);

  await ana.press('Unmute microphone');
  await expect(ben.callWith(ana).getByText('Muted', { exact: true })).toBeHidden();
  await ben.expectToHear();
});

test('the other knows when somebody turns the camera off, and sees them again when it is on', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ana.press('Turn camera off');
  await expect(ben.callWith(ana).getByText(`The camera of ${ana.name} is off`)).toBeVisible();
  await ben.expectToHear();
  // The light of the camera is out, too.
  expect(await sentTracks(ana)).toEqual(['audio']);
  expect((await liveObjects(ana)).tracks).toBe(1);

  await ana.press('Turn camera on');
  await expect(ben.callWith(ana).getByText(`The camera of ${ana.name} is off`)).toBeHidden();
  await ben.expectInCallWith(ana);
});

test('a closed tab ends its call at once for the other', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ana.page.close({ runBeforeUnload: false });
  await ben.expectFree();
});

test('a reload in a call asks first, and then ends it for both', async ({ people }) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const asked = new Promise<string>((resolve) => {
    ana.page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await ana.page.reload();
  expect(await asked).toBe('beforeunload');
  await ana.expectOnline();
  await expectBothFree(ana, ben);
});

test('20 calls in a row leave nothing behind', async ({ people }) => {
  test.setTimeout(300_000);
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  // A call in each direction loads what calls need; the last words of each come with that, and go away by themselves.
  const lastWords = [ana, ben].map((one) => one.page.locator('mat-snack-bar-container'));
  for (const [caller, callee] of [
    [ana, ben],
    [ben, ana],
  ] as const) {
    await connect(caller, callee);
    await caller.hangUp();
    await expectBothFree(ana, ben);
    await Promise.all(lastWords.map((words) => expect(words).toBeVisible()));
    await Promise.all(lastWords.map((words) => expect(words).toBeHidden()));
  }
  const [anaBefore, benBefore] = await Promise.all([liveObjects(ana), liveObjects(ben)]);
  // The interval is the one that sees whether somebody is away.
  expect(anaBefore).toMatchObject({ connections: 0, tracks: 2, intervals: 1, sounds: 0 });

  for (let call = 1; call <= 20; call++) {
    const [caller, callee] = call % 2 === 0 ? [ana, ben] : [ben, ana];
    await caller.call(callee);
    await callee.accept();
    await expectConnected(caller, callee);
    await (call % 3 === 0 ? caller : callee).hangUp();
    await expectBothFree(caller, callee);
  }
  await expect.poll(() => liveObjects(ana)).toEqual(anaBefore);
  await expect.poll(() => liveObjects(ben)).toEqual(benBefore);
});

/** Tab, again and again, until the control has the focus. */
async function tabTo(control: Locator): Promise<void> {
  const { keyboard } = control.page();
  await expect(async () => {
    if (!(await isFocused(control))) await keyboard.press('Tab');
    expect(await isFocused(control)).toBe(true);
  }).toPass({ intervals: [10] });
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
