import * as z from 'zod/mini';

/** Where administrators see how the server is doing (GET). */
export const OVERVIEW_PATH = '/api/admin/overview';

const count = z.int().check(z.nonnegative());

/** Figures of the process that answers, since its start. */
export const overview = z.strictObject({
  peopleOnline: count,
  sockets: count,
  ringing: count,
  inCall: count,
  /** Calls that ended, by reason; those of which there was none are left out. */
  ended: z.array(z.strictObject({ reason: z.string(), calls: count })),
  /** Half of those that were answered rang no longer than this, in seconds; null where none was. */
  ringSeconds: z.nullable(z.number()),
  memoryBytes: count,
  /** What 99 of 100 waits for the event loop stayed below in the last minute, in seconds. */
  eventLoopSeconds: z.number(),
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  startedAt: z.int(),
});
export type Overview = z.infer<typeof overview>;
