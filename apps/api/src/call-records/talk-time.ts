import type { Selectable } from 'kysely';
import type { CallRecordTable } from '../persistence/schema.js';

type Times = Pick<
  Selectable<CallRecordTable>,
  'accepted_at' | 'connected_at' | 'ended_at' | 'outcome'
>;

/** How long they talked, in milliseconds, from when they had the media; null where they did not. */
export function talkMs({ accepted_at, connected_at, ended_at, outcome }: Times): number | null {
  const from = connected_at ?? accepted_at;
  if (from === null || outcome !== 'answered') return null;
  return Math.max(0, (ended_at ?? from) - from);
}
