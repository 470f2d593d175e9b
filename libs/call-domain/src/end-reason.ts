/** Why a call ended. Every end of a call has exactly one, on the server and on every client. */
export const END_REASONS = [
  /** The callee said no. */
  'declined',
  /** The callee is in, or is being rung by, another call. */
  'busy',
  /** The callee wants no calls now. */
  'do-not-disturb',
  /** No device of the callee can take a call now. */
  'unavailable',
  /** The ring time passed. */
  'no-answer',
  /** The callee is not connected, or went away while it rang. */
  'offline',
  /** The server takes no new calls: somebody works on it. */
  'no-new-calls',
  /** The caller gave up before an answer. */
  'cancelled',
  /** Another device of the same person took the call. */
  'answered-elsewhere',
  /** Another device of the same person declined the call. */
  'declined-elsewhere',
  /** One of the two hung up. */
  'hung-up',
  /** A device lost the server for longer than the call is kept for it. */
  'connection-lost',
  /** Said to the other of the two: whom they talked to lost the server for that long. */
  'peer-lost',
  /** An administrator of the server ended it. */
  'stopped',
  /** The two browsers found no path to each other within the set-up time. */
  'no-path',
  /** The media path broke and did not come back. */
  'media-lost',
  /** The server or the browser failed; nobody chose this end. */
  'failed',
] as const;

export type EndReason = (typeof END_REASONS)[number];

/** The reasons for which the server answers a `pre-offer` with `CALL_NOT_AVAILABLE`. */
export const NOT_AVAILABLE_REASONS = [
  'busy',
  'do-not-disturb',
  'unavailable',
  'no-answer',
  'offline',
] as const satisfies readonly EndReason[];

export type NotAvailableReason = (typeof NOT_AVAILABLE_REASONS)[number];

/** The reasons that an end may give when it hangs up. */
export const HANG_UP_REASONS = [
  'cancelled',
  'hung-up',
  'no-path',
  'media-lost',
  'failed',
] as const satisfies readonly EndReason[];

export type HangUpReason = (typeof HANG_UP_REASONS)[number];
