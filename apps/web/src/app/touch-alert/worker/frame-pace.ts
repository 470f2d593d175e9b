/** The time between two looks, in ms: ten a second at most, two at least. */
const SHORTEST = 100;
const LONGEST = 500;
/** The share of one core's time that looking may take, and for the second or two in which something begins or ends. */
const SHARE = 0.5;
const DIVIDED_SHARE = 0.8;
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

/** What else matters for the pace. */
export interface Circumstances {
  /** The call itself is short of computing time. */
  readonly isBusy: boolean;
  /** The latest pictures do not agree: the next one tells more than one of many that all say the same. */
  readonly isDivided: boolean;
}

/** How long to wait from the beginning of one look to that of the next, in ms. */
export function timeBetween({ cost = 0 }: FramePace, { isBusy, isDivided }: Circumstances): number {
  if (isBusy) return LONGEST;
  const share = isDivided ? DIVIDED_SHARE : SHARE;
  return Math.min(LONGEST, Math.max(SHORTEST, cost / share));
}
