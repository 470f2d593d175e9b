import type { CallOutcome } from '@lets-meet/call-domain';
import type {
  RecordedCall,
  RecordedCallSort,
  RecordedParty,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import { sql, type Expression, type Selectable, type SelectQueryBuilder } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import { hasText } from '../persistence/has-text.js';
import type { CallRecordTable, Schema } from '../persistence/schema.js';
import { talkMs } from './talk-time.js';

/** Which calls, in which order. */
export interface CallSelection {
  /** In the name of either of the two. */
  readonly text: string;
  /** Undefined for all of them. */
  readonly outcome: CallOutcome | undefined;
  readonly sort: RecordedCallSort;
  readonly descending: boolean;
}

/** The calls that are over, whoever they were of. */
@Injectable()
export class RecordedCallStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async count(selection: CallSelection): Promise<number> {
    const { count } = await this.chosen(selection)
      .select((by) => by.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  async page(selection: CallSelection, offset: number, limit: number): Promise<RecordedCall[]> {
    const direction = selection.descending ? 'desc' : 'asc';
    const rows = await this.chosen(selection)
      .selectAll()
      .orderBy(ORDER[selection.sort], direction)
      .orderBy('rang_at', direction)
      .orderBy('id', direction)
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(recordedCallOf);
  }

  private chosen({
    text,
    outcome,
  }: CallSelection): SelectQueryBuilder<Schema, 'call_record', object> {
    let chosen = this.database.selectFrom('call_record').where('ended_at', 'is not', null);
    if (text !== '') chosen = chosen.where((by) => by.or(hasText(SEARCHED, text)));
    if (outcome !== undefined) chosen = chosen.where('outcome', '=', outcome);
    return chosen;
  }
}

const SEARCHED = ['caller_name', 'callee_name'] as const;

/** Who did not talk comes before who did for a moment. */
const DURATION = sql`case when outcome = 'answered'
  then ended_at - coalesce(connected_at, accepted_at) else -1 end`;

const ORDER: Readonly<Record<RecordedCallSort, Expression<unknown>>> = {
  at: sql.ref('rang_at'),
  caller: sql`lower(caller_name)`,
  callee: sql`lower(callee_name)`,
  duration: DURATION,
  reason: sql.ref('end_reason'),
};

function recordedCallOf(row: Selectable<CallRecordTable>): RecordedCall {
  return {
    id: row.id,
    caller: partyOf(row, 'caller'),
    callee: partyOf(row, 'callee'),
    at: row.rang_at,
    outcome: row.outcome ?? 'failed',
    reason: row.end_reason ?? 'failed',
    durationMs: talkMs(row),
    setUpMs: row.set_up_ms,
    path: row.path,
  };
}

function partyOf(row: Selectable<CallRecordTable>, side: 'caller' | 'callee'): RecordedParty {
  return {
    id: row[`${side}_id`],
    name: row[`${side}_name`],
    account: row[`${side}_kind`] === 'account',
    camera: row[`${side}_camera`],
    microphone: row[`${side}_microphone`],
  };
}
