import { CALL_OUTCOMES } from '@lets-meet/call-domain';
import * as z from 'zod/mini';
import { pageQuery } from './page-query.js';
import { RECORDED_CALL_SORTS } from './recorded-call.js';

/** Which of the calls that are over are wanted, as it stands in an address; the text is in the names of the two. */
export const recordedCallQuery = z.object({
  ...pageQuery,
  outcome: z.optional(z.enum(CALL_OUTCOMES)),
  sort: z._default(z.enum(RECORDED_CALL_SORTS), 'at'),
});
export type RecordedCallQuery = z.infer<typeof recordedCallQuery>;
