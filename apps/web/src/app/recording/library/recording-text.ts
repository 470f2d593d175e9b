import { dayText } from '../../storage/day-text';
import { safeFileName } from '../../storage/safe-file-name';
import { containerOf } from '../make/media-format';
import type { JournalState } from '../storage/recording-journal';

/** "Ben 2026-11-22 14.03.webm": the person and the moment at which it began, by the clock of this device. */
export function fileNameOf({ peerName, startedAt, mimeType }: JournalState): string {
  const at = new Date(startedAt);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(at.getHours())}.${two(at.getMinutes())}`;
  return safeFileName(`${peerName} ${dayText(at)} ${time}.${containerOf(mimeType)}`);
}
