/** Wrong attempts that cost nothing: people mistype, and many share the address of an office. */
export const FREE_FAILURES = { account: 5, address: 30 } as const;

/** After this long without another one, in milliseconds, wrong attempts are forgotten. */
export const FORGET_MS = 60 * 60 * 1_000;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60 * 1_000;

/**
 * How long the next attempt has to wait, in milliseconds: nothing at first, then twice as long each time.
 *
 * @param failures the wrong ones so far, this one among them
 */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - free), LONGEST_WAIT_MS);
}
