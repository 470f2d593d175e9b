import * as z from 'zod/mini';
import { OVERVIEW_PATH } from './overview.js';
import { instant } from './primitives.js';

/** Where administrators see how the server did in the last hour or day (GET). */
export const OVERVIEW_HISTORY_PATH = `${OVERVIEW_PATH}/history`;

export const HISTORY_SPANS = ['hour', 'day'] as const;
export type HistorySpan = (typeof HISTORY_SPANS)[number];

/** The most samples of a span. */
export const MOST_SAMPLES = 360;

export const overviewHistoryQuery = z.object({
  span: z._default(z.enum(HISTORY_SPANS), 'hour'),
});
export type OverviewHistoryQuery = z.infer<typeof overviewHistoryQuery>;

const counts = z.array(z.int().check(z.nonnegative())).check(z.maxLength(MOST_SAMPLES));
const amounts = z.array(z.number().check(z.nonnegative())).check(z.maxLength(MOST_SAMPLES));

/** Figures of the process that answers, for each a list over time, all equally long, the oldest first. */
export const overviewHistory = z.strictObject({
  /** When each sample was taken. Of a day, a sample has the highest of what was measured since the one before it. */
  at: z.array(instant).check(z.maxLength(MOST_SAMPLES)),
  peopleOnline: counts,
  sockets: counts,
  ringing: counts,
  inCall: counts,
  /** 1 is one core that had nothing else to do. */
  cpuShare: amounts,
  memoryBytes: counts,
  /** What 99 of 100 waits for the event loop stayed below in the minute before, in seconds. */
  eventLoopSeconds: amounts,
  // From here on: how many it were since the start of the server.
  answered: counts,
  declined: counts,
  /** The callee did not answer, had no device ready, or was given up. */
  unreached: counts,
  failed: counts,
  /** Ends of calls that got a connection, by its path; a browser may not say which. */
  setUps: counts,
  direct: counts,
  relayed: counts,
  /** How long all those ends together waited for their connection. */
  setUpSeconds: amounts,
});
export type OverviewHistory = z.infer<typeof overviewHistory>;
