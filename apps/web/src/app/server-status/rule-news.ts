import type { ServerStatus } from '@lets-meet/signaling-contracts';
import { bytesText } from '../storage/bytes-text';

/** What of a call an administrator has just switched on or off, in sentences. */
export function ruleNews(before: ServerStatus, after: ServerStatus, locale: string): string[] {
  const news: string[] = [];
  if (before.recording !== after.recording) {
    news.push(
      after.recording
        ? $localize`Calls may be recorded again.`
        : $localize`Recording was switched off by an administrator. What was recorded is kept.`,
    );
  }
  if (before.touchAlert !== after.touchAlert) {
    news.push(
      after.touchAlert
        ? $localize`The hand-to-face alert can be used again.`
        : $localize`The hand-to-face alert was switched off by an administrator.`,
    );
  }
  if (before.fileBytes !== after.fileBytes) {
    news.push(
      after.fileBytes === null
        ? $localize`Files may have any size again.`
        : $localize`Files may have at most ${bytesText(after.fileBytes, locale)}:size: now.`,
    );
  }
  return news;
}
