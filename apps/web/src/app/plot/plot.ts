/** One line of a plot. */
export interface PlotLine {
  readonly label: string;
  /** Null where nothing was measured. */
  readonly values: readonly (number | null)[];
}

/** What a plot shows: some lines over the time until now. */
export interface Plot {
  readonly heading: string;
  /** Seconds before now, from the oldest: negative, the last one zero. */
  readonly seconds: readonly number[];
  readonly lines: readonly PlotLine[];
  /** A value of a line in words. */
  readonly words: (value: number) => string;
  /** The top of the scale, where nothing is higher. */
  readonly least: number;
  /** How far back it goes, in seconds. */
  readonly span: number;
  /** Where the time is written, in seconds before now. */
  readonly marks: readonly number[];
}

const HOUR = 3_600;

/** The plot in words, for who does not see it: what each line is now, and between what it was. */
export function plotInWords({ lines, words }: Plot): string {
  return lines
    .map(({ label, values }) => {
      const measured = values.filter((value) => value !== null);
      const last = measured.at(-1);
      if (last === undefined) return $localize`${label}:line:: not measured`;
      const [lowest, highest] = [Math.min(...measured), Math.max(...measured)];
      return $localize`${label}:line:: ${words(last)}:value: now, between ${words(lowest)}:lowest: and ${words(highest)}:highest:`;
    })
    .join('; ');
}

/** A mark in words. @param seconds before now: negative, or zero */
export function markInWords(seconds: number): string {
  if (seconds === 0) return $localize`now`;
  return -seconds > HOUR
    ? $localize`−${-seconds / HOUR}:count: h`
    : $localize`−${-seconds / 60}:count: min`;
}
