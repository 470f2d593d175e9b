import type { MissedCalls } from './missed-calls.feature';

/** "Missed call from Ana, 10:42"; with the day where it was not today. */
export function missedCallText(
  { caller, count, lastAt }: MissedCalls,
  locale: string,
  now = new Date(),
): string {
  const when = timeText(new Date(lastAt), locale, now);
  return count === 1
    ? $localize`Missed call from ${caller.name}:name:, ${when}:time:`
    : $localize`${count}:count: missed calls from ${caller.name}:name:, the last at ${when}:time:`;
}

function timeText(at: Date, locale: string, now: Date): string {
  const today = at.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
