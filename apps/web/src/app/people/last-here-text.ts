/** "Last here 10:42", "Last here Nov 22", "Last here Nov 2025": as short as it is far. `at` in milliseconds since 1970. */
export function lastHereText(at: number, locale: string, now = new Date()): string {
  const when = new Date(at);
  const text = new Intl.DateTimeFormat(locale, partsOf(when, now)).format(when);
  return $localize`Last here ${text}:when:`;
}

function partsOf(when: Date, now: Date): Intl.DateTimeFormatOptions {
  if (when.toDateString() === now.toDateString()) return { hour: 'numeric', minute: '2-digit' };
  if (when.getFullYear() === now.getFullYear()) return { day: 'numeric', month: 'short' };
  return { month: 'short', year: 'numeric' };
}
