import type { Page } from '@playwright/test';

/** What was true of the face when a picture of one's own camera came, and whether the alert was there then. */
export interface DiaryEntry {
  /** In milliseconds of the page's clock. */
  readonly at: number;
  readonly hand: 'touch' | 'moving' | 'away';
  readonly alert: boolean;
}

declare global {
  interface Window {
    /** Put there by {@link keepTouchDiary}. */
    e2eTouchDiary: DiaryEntry[];
  }
}

/** Notes with every picture of one's own camera what the square in its corner says, from now on. */
export async function keepTouchDiary(page: Page): Promise<void> {
  await page.getByLabel('Your camera', { exact: true }).evaluate((video: HTMLVideoElement) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const diary: DiaryEntry[] = [];
    window.e2eTouchDiary = diary;
    const note = (): void => {
      // A pixel of the middle of the square, which is 32 pixels wide.
      context?.drawImage(video, 16, 16, 1, 1, 0, 0, 1, 1);
      const brightness = context?.getImageData(0, 0, 1, 1).data[1] ?? 0;
      const hand = brightness > 190 ? 'touch' : brightness > 64 ? 'moving' : 'away';
      const alerts = [...document.querySelectorAll('[role=alert]')];
      const alert = alerts.some(({ textContent }) => textContent.trim().startsWith('Hand on face'));
      diary.push({ at: performance.now(), hand, alert });
      video.requestVideoFrameCallback(note);
    };
    video.requestVideoFrameCallback(note);
  });
}

export function touchDiary(page: Page): Promise<DiaryEntry[]> {
  return page.evaluate(() => window.e2eTouchDiary);
}

/**
 * Seconds from the first picture of each touch to the first one that met its alert; Infinity for a touch that was not told. A
 * touch that had begun before the diary, or is not over, does not count.
 */
export function secondsUntilAlert(diary: readonly DiaryEntry[]): number[] {
  return touchesIn(diary).map((touch) => {
    const told = touch.find(({ alert }) => alert);
    return ((told?.at ?? Infinity) - (touch[0]?.at ?? 0)) / 1_000;
  });
}

/** For so long (ms) after a touch an alert may still be that of this touch. */
const LATE = 1_500;

/** How many alerts began while no hand was on the face or on its way, nor had just been. */
export function falseAlerts(diary: readonly DiaryEntry[]): number {
  return diary.filter(({ at, alert }, index) => {
    const begins = alert && diary[index - 1]?.alert === false;
    const latest = diary.slice(0, index + 1).filter((entry) => at - entry.at <= LATE);
    return begins && latest.every(({ hand }) => hand === 'away');
  }).length;
}

function touchesIn(diary: readonly DiaryEntry[]): DiaryEntry[][] {
  const touches: DiaryEntry[][] = [];
  diary.forEach((entry, index) => {
    if (entry.hand !== 'touch') return;
    if (diary[index - 1]?.hand === 'touch') touches.at(-1)?.push(entry);
    else if (index > 0) touches.push([entry]);
  });
  if (diary.at(-1)?.hand === 'touch') touches.pop();
  return touches;
}
