const MINUTE_MS = 60_000;

/** An instant as a box for date and time has it, by the clock of this device. */
export function localMoment(instant: number): string {
  const offsetMs = new Date(instant).getTimezoneOffset() * MINUTE_MS;
  return new Date(instant - offsetMs).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** The instant that a box for date and time has in it; null where that is none. */
export function instantOf(text: string): number | null {
  const instant = new Date(text).getTime();
  return Number.isNaN(instant) ? null : instant;
}
