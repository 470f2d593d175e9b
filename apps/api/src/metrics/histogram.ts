/** Counts values in buckets, as Prometheus has them. */
export class Histogram {
  private readonly counts: number[];
  private sum = 0;
  private total = 0;

  /** @param bounds the highest value of each bucket, rising; what is above the last is counted all the same */
  constructor(private readonly bounds: readonly number[]) {
    this.counts = bounds.map(() => 0);
  }

  observe(value: number): void {
    this.sum += value;
    this.total += 1;
    const at = this.bounds.findIndex((bound) => value <= bound);
    if (at >= 0) this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  /** The bound that half of the values do not exceed; undefined where there is no value. */
  median(): number | undefined {
    if (this.total === 0) return undefined;
    const half = this.read().buckets.find(([, below]) => below >= this.total / 2);
    return half?.[0] ?? this.bounds.at(-1);
  }

  /** Each bucket with how many values are in it or below, and the sum of all. */
  read(): {
    readonly buckets: readonly (readonly [bound: number, count: number])[];
    readonly sum: number;
    readonly count: number;
  } {
    let below = 0;
    const buckets = this.bounds.map((bound, at) => {
      below += this.counts[at] ?? 0;
      return [bound, below] as const;
    });
    return { buckets, sum: this.sum, count: this.total };
  }
}
