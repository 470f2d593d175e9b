import type { Browser } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { leaveRoom } from './rig/disk';
import { leaveEmptyRecording } from './rig/empty-recording';
import { KeptBrowser } from './rig/kept-browser';
import { MediaFile } from './rig/media-file';
import { crash } from './rig/page-state';
import type { Person } from './rig/person';
import {
  chooseRecording,
  downloadOf,
  leaveOutWithoutFfmpeg,
  recordFor,
  recordingStatus,
  recordingsWith,
  rowsWith,
  saved,
} from './rig/recordings';
import { expect, test } from './rig/test';
import { toneFile } from './rig/tone';
import { connect, expectBothFree } from './rig/two-people';

/** Hertz: Ana's voice, Ben's, and one that nobody has. */
const [ANA_TONE, BEN_TONE, NO_TONE] = [700, 1_900, 1_250];

/** Milliseconds of a recording that is cut off: in its third second or later, so that what may be missing is not all of it. */
const CUT_OFF = [2_200, 4_200] as const;
/** Three random moments, and one of the other format. */
const ROUNDS = ['WebM', 'WebM', 'WebM', 'MP4'] as const;

test('both see that one records, and the other can object; a recording has both voices, its length and every moment', async ({
  people,
  browserWith,
}, testInfo) => {
  leaveOutWithoutFfmpeg();
  test.setTimeout(240_000);
  const speaking = async (tone: number): Promise<Browser> => {
    const path = testInfo.outputPath(`${tone}.wav`);
    await writeFile(path, toneFile(tone));
    return browserWith([`--use-file-for-fake-audio-capture=${path}`]);
  };
  const ana = await people.join('Ana', { browser: await speaking(ANA_TONE) });
  const ben = await people.join('Ben', { browser: await speaking(BEN_TONE) });
  await connect(ana, ben);

  const pressed = Date.now();
  await ana.press('Start recording');
  await expect(recordingStatus(ana)).toBeVisible();
  const start = Date.now();
  await expect(recordingStatus(ben)).toBeVisible();
  await expect(ben.page.getByText(`${ana.name} is recording this call`).first()).toBeVisible();
  // On a phone, and with a panel that fills it.
  await ben.page.setViewportSize({ width: 390, height: 844 });
  await ben.press('Open chat');
  await ben.press('Object');
  await expect(
    ana.page.getByRole('alert').filter({ hasText: `${ben.name} asks you to stop recording.` }),
  ).toBeVisible();
  await expect(ben.page.getByText(`${ana.name} was shown that you object.`).first()).toBeVisible();
  await expect.poll(() => Date.now() - start).toBeGreaterThan(5_000);
  await expect(recordingStatus(ben)).toBeInViewport();
  const least = (Date.now() - start) / 1_000;
  await ana.press('Stop now');
  await Promise.all([ana, ben].map((one) => expect(recordingStatus(one)).toBeHidden()));
  const most = (Date.now() - pressed) / 1_000;

  // Another as MP4, which ends with the call.
  const hasMp4 = await chooseRecording(ana, { format: 'MP4' });
  await recordFor(ana, 2_500);
  await ana.hangUp();
  await expectBothFree(ana, ben);

  const rows = await recordingsWith(ana, ben.name);
  await expect(rows).toHaveCount(2);
  const mp4 = await downloadOf(rows.first());
  expect(mp4.suggestedFilename()).toMatch(hasMp4 ? /\.mp4$/ : /\.webm$/);
  const second = new MediaFile(await saved(mp4, testInfo.outputPath('second')));
  expect((await second.probe()).kinds).toEqual(['audio', 'video']);
  expect((await second.probe()).seconds).toBeGreaterThan(2);
  await rows.first().getByRole('button', { name: 'Delete', exact: true }).click();
  await ana.press('Delete for good');
  await expect(rows).toHaveCount(1);

  const download = await downloadOf(rows);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${ben.name} \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.webm$`),
  );
  const file = new MediaFile(await saved(download, testInfo.outputPath('recording.webm')));
  const { seconds, kinds } = await file.probe();
  expect(kinds).toEqual(['audio', 'video']);
  // It began and ended somewhere between what one did and what one saw of it.
  expect(seconds).toBeGreaterThan(least - 1);
  expect(seconds).toBeLessThan(most + 1);
  expect(await file.picturesFrom(seconds - 1)).toBeGreaterThan(2);
  const [ofAna = 0, ofBen = 0, ofNobody = 0] = await file.tones([ANA_TONE, BEN_TONE, NO_TONE]);
  expect(ofAna).toBeGreaterThan(20 * ofNobody);
  expect(ofBen).toBeGreaterThan(20 * ofNobody);

  await rows.getByRole('button', { name: 'Play', exact: true }).click();
  const player = ana.page.locator('lm-recording-player video');
  await expect
    .poll(() => player.evaluate((video: HTMLVideoElement) => video.duration))
    .toBeCloseTo(seconds, 0);
  const middle = seconds / 2;
  await player.evaluate(
    (video: HTMLVideoElement, to) =>
      new Promise((resolve) => {
        video.onseeked = resolve;
        video.currentTime = to;
      }),
    middle,
  );
  expect(
    await player.evaluate((video: HTMLVideoElement) => video.currentTime),
  ).toBeGreaterThanOrEqual(middle - 0.1);
  await rows.getByRole('button', { name: 'Delete', exact: true }).click();
  await ana.press('Delete for good');
  await expect(ana.page.getByText('There are no recordings yet.')).toBeVisible();
});

test('when the disk takes no more, it is said, and what is there stays good', async ({
  server,
  people,
  unique,
}, testInfo) => {
  leaveOutWithoutFfmpeg();
  // The files of a private window are not held to the quota.
  const browser = new KeptBrowser(testInfo.outputPath('profile'), server.origin);
  try {
    const ana = await browser.open(unique('Ana'));
    await ana.join();
    const ben = await people.join('Ben');
    await connect(ana, ben);
    await leaveRoom(ana.page, 3_000_000);

    await ana.press('Start recording');
    await expect(recordingStatus(ben)).toBeVisible();
    const problem = ana.page.getByRole('alert');
    await expect(problem).toContainText('The recording stopped: there is no more room', {
      timeout: 60_000,
    });
    await expect(problem).toContainText('What was recorded is kept.');
    await Promise.all([ana, ben].map((one) => expect(recordingStatus(one)).toBeHidden()));
    await ana.hangUp();
    await expectBothFree(ana, ben);

    const rows = await recordingsWith(ana, ben.name);
    const path = testInfo.outputPath('recording.webm');
    const file = new MediaFile(await saved(await downloadOf(rows), path));
    expect((await file.probe()).kinds).toEqual(['audio', 'video']);
    expect(await file.picturesFrom(0)).toBeGreaterThan(2);
  } finally {
    await browser.close();
  }
});

test('what was recorded until the page crashed or the browser was killed is offered with the next start', async ({
  server,
  unique,
}, testInfo) => {
  leaveOutWithoutFfmpeg();
  test.setTimeout(240_000);
  const [crashing, killed] = ['crashing', 'killed'].map(
    (profile) => new KeptBrowser(testInfo.outputPath(profile), server.origin),
  ) as [KeptBrowser, KeptBrowser];
  const arrive = (): Promise<[Person, Person]> =>
    Promise.all([arriveIn(crashing, unique('Ana')), arriveIn(killed, unique('Ben'))]);
  /** With whom each recorded, and for how many milliseconds, by its rounds. */
  const ofAna: [string, number][] = [];
  const ofBen: [string, number][] = [];
  try {
    for (const format of ROUNDS) {
      const [ana, ben] = await arrive();
      await connect(ana, ben);
      for (const person of [ana, ben]) await chooseRecording(person, { format });
      const [anas, bens] = await Promise.all([
        recordUntil(ana, () => crash(ana)),
        recordUntil(ben, () => killed.kill()),
      ]);
      ofAna.push([ben.name, anas]);
      ofBen.push([ana.name, bens]);
    }

    const [ana, ben] = await arrive();
    for (const [person, recorded] of [[ana, ofAna] as const, [ben, ofBen] as const]) {
      await expect(person.page.getByText('A recording was interrupted.')).toBeVisible();
      await person.press('Show recordings');
      for (const [name, ms] of recorded) {
        const row = rowsWith(person, name);
        await expect(row.getByText('Recovered', { exact: true })).toBeVisible();
        const path = testInfo.outputPath(`${name}.webm`);
        const file = new MediaFile(await saved(await downloadOf(row), path));
        const { seconds, kinds } = await file.probe();
        expect(kinds).toEqual(['audio', 'video']);
        const short = `${seconds} s of ${ms} ms recorded`;
        expect(Math.abs(seconds - ms / 1_000), short).toBeLessThanOrEqual(2);
      }
    }
  } finally {
    await Promise.all([crashing.close(), killed.close()]);
  }
});

test('a recording in which there is nothing is not kept, and it is said', async ({ people }) => {
  const ana = await people.join('Ana');
  await leaveEmptyRecording(ana.page, 'Zoe');
  const rows = await recordingsWith(ana, 'Zoe');
  await expect(
    ana.page.getByText('The recording with Zoe was interrupted before there was anything in it.'),
  ).toBeVisible();
  await expect(rows).toHaveCount(0);
  await expect(ana.page.getByText('There are no recordings yet.')).toBeVisible();
});

/**
 * Records for a random time, up to the moment of an end that nobody expects.
 *
 * @returns the milliseconds that were recorded
 */
async function recordUntil(person: Person, end: () => Promise<void>): Promise<number> {
  const recorded = await recordFor(person, randomInt(...CUT_OFF));
  await end();
  return recorded;
}

/** Opens a browser, again or not; as somebody new, because a session may have outlived its end or not. */
async function arriveIn(browser: KeptBrowser, name: string): Promise<Person> {
  const person = await browser.open(name);
  await person.page.context().clearCookies();
  await person.join();
  return person;
}
