const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How long the next attempt waits after each that failed, in milliseconds: about three days together. */
const WAITS_MS = [
  ...[5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
  ...[2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 14 * HOUR_MS, 20 * HOUR_MS, 24 * HOUR_MS],
] as const;

/** A wait is up to this much longer, so that what failed together does not come back together. */
const JITTER = 0.1;
const GONE = 410;

/** What becomes of a message after an attempt to deliver it. */
export type AfterAttempt =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'again'; readonly waitMs: number }
  /** Nobody has been there for days, or never will be: the webhook is told nothing until an administrator says so. */
  | { readonly kind: 'give-up' };

/**
 * The schedule is that of the Standard Webhooks specification; 410 says there that the receiver wants no more.
 *
 * @param attempts until now, this one among them
 * @param status of the answer; undefined where there was none
 * @param random from 0 to 1
 */
export function afterAttempt(
  attempts: number,
  status: number | undefined,
  random: number,
): AfterAttempt {
  if (status !== undefined && status >= 200 && status < 300) return { kind: 'delivered' };
  const waitMs = WAITS_MS[attempts - 1];
  if (status === GONE || waitMs === undefined) return { kind: 'give-up' };
  return { kind: 'again', waitMs: Math.round(waitMs * (1 + JITTER * random)) };
}
