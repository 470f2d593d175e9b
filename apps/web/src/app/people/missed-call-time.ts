/** "10:42"; with the day where it was not today. `at` in milliseconds since 1970. */
export function missedCallTime(at: number, locale: string, now = new Date()): string {
  const when = new Date(at);
  const today = when.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(when);
}
