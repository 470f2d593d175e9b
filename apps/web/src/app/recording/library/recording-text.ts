import { containerOf } from '../make/media-format';
import type { JournalState } from '../storage/recording-journal';

/** What no file system takes, or takes for something else, and what turns the direction of a name. */
// eslint-disable-next-line no-control-regex -- control characters are among what has to go
const UNFIT = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** "Ben 2026-11-22 14.03.webm": the person and the moment at which it began, by the clock of this device. */
export function fileNameOf({ peerName, startedAt, mimeType }: JournalState): string {
  const name = peerName
    .replace(UNFIT, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const at = new Date(startedAt);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = `${two(at.getHours())}.${two(at.getMinutes())}`;
  return `${name === '' ? 'Recording' : name} ${date} ${time}.${containerOf(mimeType)}`;
}

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** "3.2 MB", of 1,000 bytes to the kilobyte. */
export function sizeText(bytes: number, locale: string): string {
  let [value, unit] = [bytes / 1_000, 0];
  while (value >= 999.5 && unit < UNITS.length - 1) [value, unit] = [value / 1_000, unit + 1];
  const digits = value < 10 && unit > 0 ? 1 : 0;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  return `${number.format(value)} ${UNITS[unit] ?? ''}`;
}
