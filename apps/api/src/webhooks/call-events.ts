import { isMissed } from '@lets-meet/call-domain';
import type { CallFact } from '../call-records/call-record.js';
import type { Database } from '../persistence/database.js';
import { queueEvent } from './queue-event.js';

/**
 * Has webhooks told what became of a call, of which there is a record. In the transaction of the record.
 * What the browsers reported is told nobody, and a call that never was accepted has no end of its own: it was missed, or not.
 */
export async function queueCallEvent(
  database: Database,
  callId: string,
  fact: CallFact,
): Promise<void> {
  if (fact.fact !== 'accepted' && fact.fact !== 'ended') return;
  const record = await database
    .selectFrom('call_record')
    .select(['caller_id', 'caller_name', 'callee_id', 'callee_name', 'accepted_at'])
    .where('id', '=', callId)
    .executeTakeFirst();
  if (record === undefined) return;
  const { at } = fact;
  const data = {
    callId,
    caller: { id: record.caller_id, name: record.caller_name },
    callee: { id: record.callee_id, name: record.callee_name },
  };
  if (fact.fact === 'accepted') {
    await queueEvent(database, { type: 'call.started', at, data });
    return;
  }
  const { reason, outcome } = fact;
  if (record.accepted_at !== null) {
    const seconds = Math.round((at - record.accepted_at) / 1_000);
    await queueEvent(database, { type: 'call.ended', at, data: { ...data, reason, seconds } });
  } else if (isMissed(outcome)) {
    await queueEvent(database, { type: 'call.missed', at, data: { ...data, reason } });
  }
}
