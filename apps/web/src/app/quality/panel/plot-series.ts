import type { QualitySample } from '../quality-sample';
import { kilobits, milliseconds, percent } from '../quality-words';

/** One line of a plot. */
export interface PlotLine {
  readonly label: string;
  /** Null where nothing was measured. */
  readonly values: readonly (number | null)[];
}

/** What a plot shows: some lines over the last minutes. */
export interface Plot {
  readonly heading: string;
  /** Seconds before now, from the oldest: negative, the last one zero. */
  readonly seconds: readonly number[];
  readonly lines: readonly PlotLine[];
  /** A value of a line in words. */
  readonly words: (value: number) => string;
  /** The top of the scale, where nothing is higher. */
  readonly least: number;
}

/** The three plots of the panel. */
export function plotsOf(history: readonly QualitySample[]): readonly Plot[] {
  const now = history.at(-1)?.at ?? 0;
  const seconds = history.map(({ at }) => (at - now) / 1_000);
  const line = (label: string, value: (sample: QualitySample) => number | null): PlotLine => ({
    label,
    values: history.map(value),
  });
  return [
    {
      heading: $localize`Round trip`,
      seconds,
      lines: [line($localize`there and back`, ({ roundTripMs }) => roundTripMs)],
      words: milliseconds,
      least: 100,
    },
    {
      heading: $localize`Loss`,
      seconds,
      lines: [
        line($localize`on the way here`, ({ loss }) => loss.in),
        line($localize`on the way there`, ({ loss }) => loss.out),
      ],
      words: percent,
      least: 0.1,
    },
    {
      heading: $localize`Bitrate`,
      seconds,
      lines: [
        line($localize`received`, ({ kbits }) => kbits.in),
        line($localize`sent`, ({ kbits }) => kbits.out),
      ],
      words: kilobits,
      least: 500,
    },
  ];
}

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
