import type { Plot, PlotLine } from '../../plot/plot';
import type { QualitySample } from '../quality-sample';
import { kilobits, milliseconds, percent } from '../quality-words';
import { HISTORY_LENGTH } from '../quality.feature';

/** Where the time is written: whole minutes. */
const MARKS = [-120, -60, 0];

/** The three plots of the panel. */
export function plotsOf(history: readonly QualitySample[]): readonly Plot[] {
  const now = history.at(-1)?.at ?? 0;
  const seconds = history.map(({ at }) => (at - now) / 1_000);
  const line = (label: string, value: (sample: QualitySample) => number | null): PlotLine => ({
    label,
    values: history.map(value),
  });
  const time = { seconds, span: HISTORY_LENGTH, marks: MARKS };
  return [
    {
      heading: $localize`Round trip`,
      ...time,
      lines: [line($localize`there and back`, ({ roundTripMs }) => roundTripMs)],
      words: milliseconds,
      least: 100,
    },
    {
      heading: $localize`Loss`,
      ...time,
      lines: [
        line($localize`on the way here`, ({ loss }) => loss.in),
        line($localize`on the way there`, ({ loss }) => loss.out),
      ],
      words: percent,
      least: 0.1,
    },
    {
      heading: $localize`Bitrate`,
      ...time,
      lines: [
        line($localize`received`, ({ kbits }) => kbits.in),
        line($localize`sent`, ({ kbits }) => kbits.out),
      ],
      words: kilobits,
      least: 500,
    },
  ];
}
