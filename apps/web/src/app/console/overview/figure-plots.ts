import type { HistorySpan } from '@lets-meet/signaling-contracts/administration';
import type { Plot } from '../../plot/plot';
import { percent } from '../../quality/quality-words';
import { instantColumn } from '../../table/instant-column';
import type { TableColumn } from '../../table/table-column';
import type { FigurePoint } from './figure-points';
import { delay, megabytes } from './overview-texts';

interface FigureLine {
  readonly id: Exclude<keyof FigurePoint, 'at'>;
  readonly label: string;
}

type FigurePlot = Pick<Plot, 'heading' | 'words' | 'least'> & {
  readonly lines: readonly FigureLine[];
};

const PLOTS: readonly FigurePlot[] = [
  {
    heading: $localize`Here now`,
    lines: [
      { id: 'peopleOnline', label: $localize`People online` },
      { id: 'sockets', label: $localize`Open sockets` },
    ],
    words: count,
    least: 4,
  },
  {
    heading: $localize`Calls now`,
    lines: [
      { id: 'inCall', label: $localize`In progress` },
      { id: 'ringing', label: $localize`Ringing` },
    ],
    words: count,
    least: 4,
  },
  {
    heading: $localize`What became of calls`,
    lines: [
      { id: 'answered', label: $localize`Answered` },
      { id: 'declined', label: $localize`Declined` },
      { id: 'unreached', label: $localize`Not reached` },
      { id: 'failed', label: $localize`Failed` },
    ],
    words: count,
    least: 4,
  },
  {
    heading: $localize`Time until connected, on average`,
    lines: [{ id: 'setUpSeconds', label: $localize`Until connected` }],
    words: seconds,
    least: 1,
  },
  {
    heading: $localize`Connections that needed a relay`,
    lines: [{ id: 'relayShare', label: $localize`Relayed` }],
    words: percent,
    least: 1,
  },
  {
    heading: $localize`Processor (100 % is one core)`,
    lines: [{ id: 'cpuShare', label: $localize`Processor` }],
    words: percent,
    least: 1,
  },
  {
    heading: $localize`Memory`,
    lines: [{ id: 'memoryBytes', label: $localize`Memory` }],
    words: megabytes,
    least: 100_000_000,
  },
  {
    heading: $localize`Event-loop delay (99th percentile)`,
    lines: [{ id: 'eventLoopSeconds', label: $localize`Event-loop delay` }],
    words: delay,
    least: 0.01,
  },
];

const HOUR_S = 3_600;
const TIMES: Readonly<Record<HistorySpan, Pick<Plot, 'span' | 'marks'>>> = {
  hour: { span: HOUR_S, marks: [-2_700, -1_800, -900, 0] },
  day: { span: 24 * HOUR_S, marks: [-18, -12, -6, 0].map((hours) => hours * HOUR_S) },
};

export function plotsOf(points: readonly FigurePoint[], span: HistorySpan): Plot[] {
  const now = points.at(-1)?.at ?? 0;
  const time = { ...TIMES[span], seconds: points.map(({ at }) => (at - now) / 1_000) };
  return PLOTS.map(({ lines, ...plot }) => ({
    ...plot,
    ...time,
    lines: lines.map(({ id, label }) => ({ label, values: points.map((point) => point[id]) })),
  }));
}

/** What there is a plot and a table of. */
export const PLOT_HEADINGS: readonly string[] = PLOTS.map(({ heading }) => heading);

const WHEN = instantColumn('at', $localize`When`, ({ at }: FigurePoint) => at, { to: 'second' });

/** All figures: a row for each instant. */
export const FIGURE_COLUMNS: readonly TableColumn<FigurePoint>[] = [
  WHEN,
  ...PLOTS.flatMap(columnsOf),
];

/** Those of one plot. */
export function columnsUnder(heading: string): readonly TableColumn<FigurePoint>[] {
  return [WHEN, ...PLOTS.filter((plot) => plot.heading === heading).flatMap(columnsOf)];
}

function columnsOf({ lines, words }: FigurePlot): TableColumn<FigurePoint>[] {
  return lines.map(({ id, label }) => ({
    id,
    heading: label,
    text: (point) => {
      const value = point[id];
      return value === null ? '–' : words(value);
    },
    order: (point) => point[id],
    inFile: (point) => String(point[id] ?? ''),
  }));
}

function count(value: number): string {
  return value.toLocaleString($localize.locale);
}

function seconds(value: number): string {
  return $localize`${value.toLocaleString($localize.locale, { maximumFractionDigits: 2 })}:count: s`;
}
