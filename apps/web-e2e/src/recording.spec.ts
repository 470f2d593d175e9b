import type { Browser, Download, Locator } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { KeptBrowser } from './rig/kept-browser';
import { MediaFile } from './rig/media-file';
import { connect, expectBothFree, type Person } from './rig/person';
import { expect, test } from './rig/test';
import { toneFile } from './rig/tone';

/** Hertz: Ana's voice, Ben's, and one that nobody has. */
const [ANA_TONE, BEN_TONE, NO_TONE] = [700, 1_900, 1_250];

/** Milliseconds of a recording that is cut off: anywhere in two periods of key frames. */
const CUT_OFF = [2_500, 6_500] as const;

test('both see that one records for as long as it runs, and the other can object', async ({
  people,
}) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await ana.press('Start recording');
  await Promise.all([ana, ben].map((one) => expect(recordingStatus(one)).toBeVisible()));
  await expect(ben.page.getByText(`${ana.name} is recording this call`).first()).toBeVisible();

  await ben.press('Object');
  await expect(
    ana.page.getByRole('alert').filter({ hasText: `${ben.name} asks you to stop recording.` }),
  ).toBeVisible();
  await expect(ben.page.getByText(`${ana.name} was shown that you object.`).first()).toBeVisible();

  await ana.press('Stop now');
  await Promise.all([ana, ben].map((one) => expect(recordingStatus(one)).toBeHidden()));
  await ana.hangUp();
  await expectBothFree(ana, ben);

  const row = await recordingWith(ana, ben.name);
  await row.getByRole('button', { name: 'Delete', exact: true }).click();
  await ana.press('Delete for good');
  await expect(row).toBeHidden();
  await expect(ana.page.getByText('There are no recordings yet.')).toBeVisible();
});

test('a recording has both voices, its length, and every moment of it can be gone to', async ({
  people,
  browserWith,
}, testInfo) => {
  leaveOutWithoutFfmpeg();
  const speaking = async (tone: number): Promise<Browser> => {
    const path = testInfo.outputPath(`${tone}.wav`);
    await writeFile(path, toneFile(tone));
    return browserWith([`--use-file-for-fake-audio-capture=${path}`]);
  };
  const ana = await people.join('Ana', { browser: await speaking(ANA_TONE) });
  const ben = await people.join('Ben', { browser: await speaking(BEN_TONE) });
  await connect(ana, ben);
  await ana.press('Start recording');
  await expect(recordingStatus(ana)).toBeVisible();
  const start = Date.now();
  await expect.poll(() => Date.now() - start).toBeGreaterThan(5_000);
  await ana.press('Stop recording');
  await expect(recordingStatus(ana)).toBeHidden();
  const recorded = (Date.now() - start) / 1_000;
  await ana.hangUp();
  await expectBothFree(ana, ben);

  const row = await recordingWith(ana, ben.name);
  const download = await downloadOf(row);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${ben.name} \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.webm$`),
  );
  const file = new MediaFile(await saved(download, testInfo.outputPath('recording.webm')));
  const { seconds, kinds } = await file.probe();
  expect(kinds).toEqual(['audio', 'video']);
  expect(Math.abs(seconds - recorded), `${seconds} s of ${recorded} s`).toBeLessThan(1);
  expect(await file.picturesFrom(seconds - 1)).toBeGreaterThan(2);
  const [ofAna = 0, ofBen = 0, ofNobody = 0] = await file.tones([ANA_TONE, BEN_TONE, NO_TONE]);
  expect(ofAna).toBeGreaterThan(20 * ofNobody);
  expect(ofBen).toBeGreaterThan(20 * ofNobody);

  await row.getByRole('button', { name: 'Play', exact: true }).click();
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
});

for (const round of [1, 2, 3]) {
  for (const end of ['the page crashes', 'the browser is killed'] as const) {
    test(`what was recorded until ${end} is there (${round})`, async ({
      people,
      server,
      unique,
    }, testInfo) => {
      leaveOutWithoutFfmpeg();
      const duration = randomInt(...CUT_OFF);
      testInfo.annotations.push({ type: 'cut off after', description: `${duration} ms` });
      const browser = new KeptBrowser(testInfo.outputPath('profile'), server.origin);
      try {
        const ana = await browser.open(unique('Ana'));
        await ana.join();
        const ben = await people.join('Ben');
        await connect(ana, ben);
        await ana.press('Start recording');
        await expect(recordingStatus(ana)).toBeVisible();
        const start = Date.now();
        await expect.poll(() => Date.now() - start, { intervals: [20] }).toBeGreaterThan(duration);
        const recorded = (Date.now() - start) / 1_000;
        if (end === 'the page crashes') await ana.crash();
        else await browser.kill();

        const later = await browser.open(unique('Ana'));
        await later.page.goto('/');
        await signedIn(later);
        const row = await recordingWith(later, ben.name);
        await expect(row.getByText('Recovered', { exact: true })).toBeVisible();
        const path = await saved(await downloadOf(row), testInfo.outputPath('recovered.webm'));
        const { seconds, kinds } = await new MediaFile(path).probe();
        expect(kinds).toEqual(['audio', 'video']);
        expect(
          Math.abs(seconds - recorded),
          `${seconds} s of ${recorded} s recorded`,
        ).toBeLessThanOrEqual(2);
      } finally {
        await browser.close();
      }
    });
  }
}

/** The session may have outlived the browser, or not. */
async function signedIn(person: Person): Promise<void> {
  const account = person.page.getByRole('button', { name: 'Account', exact: true });
  await expect(account.or(person.nameField)).toBeVisible();
  if (await person.nameField.isVisible()) await person.joinAs(person.name);
  await person.expectOnline();
}

function recordingStatus(person: Person): Locator {
  return person.page.getByRole('status', { name: 'Recording', exact: true });
}

/** Opens `Recordings` from the dashboard: the row of the recording with somebody. */
async function recordingWith(person: Person, name: string): Promise<Locator> {
  await person.press('Account');
  await person.page.getByRole('menuitem', { name: 'Recordings', exact: true }).click();
  const row = person.page
    .getByRole('table', { name: 'Recordings', exact: true })
    .getByRole('row')
    .filter({ hasText: name });
  await expect(row).toBeVisible();
  return row;
}

/** As soon as the file is finished. */
async function downloadOf(row: Locator): Promise<Download> {
  const download = row.page().waitForEvent('download');
  await row.getByRole('button', { name: 'Download', exact: true }).click();
  return download;
}

async function saved(download: Download, path: string): Promise<string> {
  await download.saveAs(path);
  return path;
}

function leaveOutWithoutFfmpeg(): void {
  if (!MediaFile.canBeRead) {
    console.log('\nnote: what is in recorded files is not looked at: install ffmpeg (ffprobe).');
  }
  test.skip(!MediaFile.canBeRead, 'ffmpeg (ffprobe) is not installed');
}
