import { expect, test, type Download, type Locator } from '@playwright/test';
import { MediaFile } from './media-file';
import type { Person } from './person';

/** Names of the choices in `Recording options`. */
export interface RecordingChoice {
  readonly picture?: 'Both side by side' | 'The other only' | 'The shared screen with faces';
  readonly format?: 'WebM' | 'MP4';
}

/** Chooses for the next recording; false where this browser does not encode the format. */
export async function chooseRecording(person: Person, choice: RecordingChoice): Promise<boolean> {
  await person.pick('Recording options');
  let offered = true;
  for (const name of [choice.picture, choice.format]) {
    if (name === undefined) continue;
    const option = person.page.getByRole('radio', { name, exact: true });
    if (await option.isEnabled()) await option.check();
    else offered = false;
  }
  await person.press('Done');
  return offered;
}

export function recordingStatus(person: Person): Locator {
  return person.page.getByRole('status', { name: 'Recording', exact: true });
}

/**
 * Records for a while, and goes on with it.
 *
 * @returns the milliseconds that were recorded
 */
export async function recordFor(person: Person, ms: number): Promise<number> {
  await person.press('Start recording');
  await expect(recordingStatus(person)).toBeVisible();
  const start = Date.now();
  await expect.poll(() => Date.now() - start, { intervals: [20] }).toBeGreaterThan(ms);
  return Date.now() - start;
}

/** Opens `Recordings` from the dashboard: the rows of those with somebody, the newest first. */
export async function recordingsWith(person: Person, name: string): Promise<Locator> {
  await person.press('Account');
  await person.page.getByRole('menuitem', { name: 'Recordings', exact: true }).click();
  return rowsWith(person, name);
}

export function rowsWith(person: Person, name: string): Locator {
  return person.page
    .getByRole('table', { name: 'Recordings', exact: true })
    .getByRole('row')
    .filter({ hasText: name });
}

/** As soon as the file is finished. */
export async function downloadOf(row: Locator): Promise<Download> {
  const download = row.page().waitForEvent('download');
  await row.getByRole('button', { name: 'Download', exact: true }).click();
  return download;
}

export async function saved(download: Download, path: string): Promise<string> {
  await download.saveAs(path);
  return path;
}

export function leaveOutWithoutFfmpeg(): void {
  if (!MediaFile.canBeRead) {
    console.log('\nnote: what is in recorded files is not looked at: install ffmpeg (ffprobe).');
  }
  test.skip(!MediaFile.canBeRead, 'ffmpeg (ffprobe) is not installed');
}
