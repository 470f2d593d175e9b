import type { Histogram } from './histogram.js';

interface Named {
  readonly name: string;
  /** One sentence, without a full stop. */
  readonly help: string;
}

/** One value for each combination of labels. */
interface Labelled extends Named {
  readonly type: 'gauge' | 'counter';
  readonly samples: readonly {
    readonly labels?: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
}

interface Distribution extends Named {
  readonly type: 'histogram';
  readonly histogram: Histogram;
}

export type Metric = Labelled | Distribution;

export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Writes metrics as Prometheus reads them: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function exposition(metrics: readonly Metric[]): string {
  return metrics
    .flatMap((metric) => [
      `# HELP ${metric.name} ${metric.help}`,
      `# TYPE ${metric.name} ${metric.type}`,
      ...linesOf(metric),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(metric: Metric): string[] {
  const { name } = metric;
  if (metric.type !== 'histogram') {
    return metric.samples.map(({ labels, value }) => `${name}${labelsOf(labels)} ${value}`);
  }
  const { buckets, sum, count } = metric.histogram.read();
  return [
    ...buckets.map(([bound, below]) => `${name}_bucket{le="${bound}"} ${below}`),
    `${name}_bucket{le="+Inf"} ${count}`,
    `${name}_sum ${sum}`,
    `${name}_count ${count}`,
  ];
}

/** @param labels values of our own making: nothing in them has to be escaped */
function labelsOf(labels: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length === 0 ? '' : `{${pairs.join()}}`;
}
