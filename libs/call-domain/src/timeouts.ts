/** How long things of a call may take, in milliseconds. */
export interface CallTimeouts {
  /** A ring without an answer ends after this. */
  readonly ringMs: number;
  /** While it rings, a device that lost its socket has this long to come back. */
  readonly ringAwayMs: number;
  /** In a call, a device that lost its socket has this long to come back; the media goes on. */
  readonly callAwayMs: number;
  /** From Accept to connected media. */
  readonly setUpMs: number;
  /** From lost media to giving up. */
  readonly reconnectMs: number;
}

/** The product's own values; an administrator may choose others. */
export const DEFAULT_TIMEOUTS: CallTimeouts = {
  ringMs: 45_000,
  ringAwayMs: 10_000,
  callAwayMs: 60_000,
  setUpMs: 20_000,
  reconnectMs: 60_000,
};
