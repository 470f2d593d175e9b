/** The time between two looks, in ms: ten a second at most, two at least. */
const SHORTEST = 100;
const LONGEST = 500;
/** The share of one core's time that looking may take. */
const SHARE = 0.5;
/** How much a new cost weighs against those before. */
const WEIGHT = 0.3;

/** What is known of how long a look takes. */
export interface FramePace {
  /** The mean cost of a look, in ms, newer ones weighing more; undefined before the first. */
  readonly cost: number | undefined;
}

export const NO_PACE: FramePace = { cost: undefined };

/** With one look more, which took so long. The first one, which warms the networks up, says nothing of the next. */
export function withCost({ cost }: FramePace, latest: number): FramePace {
  return { cost: cost === undefined ? 0 : cost + WEIGHT * (Math.max(0, latest) - cost) };
}

/**
 * How long to wait from the beginning of one look to that of the next, in ms.
 * @param isBusy the call itself is short of computing time
 */
export function timeBetween({ cost = 0 }: FramePace, isBusy: boolean): number {
  if (isBusy) return LONGEST;
  return Math.min(LONGEST, Math.max(SHORTEST, cost / SHARE));
}
