import type { CallId, PersonId } from '@lets-meet/call-domain';
import { LIMITS, type MissedCall } from '@lets-meet/signaling-contracts';
import type { CallHistory, PastCall } from '@lets-meet/signaling-contracts/calls';
import { Inject, Injectable } from '@nestjs/common';
import type { Selectable } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { CallRecordTable } from '../persistence/schema.js';
import { talkMs } from './talk-time.js';

/** The records of calls as each of the two sees their own. */
@Injectable()
export class CallHistoryStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Those that are over, the newest first. @param before begins behind this call */
  async page(
    personId: PersonId,
    before: CallId | undefined,
    limit: number = LIMITS.pastCalls,
  ): Promise<CallHistory> {
    const rows = await this.database
      .selectFrom('call_record')
      .selectAll()
      .where((by) =>
        by.or([
          by.and([by('caller_id', '=', personId), by('caller_cleared_at', 'is', null)]),
          by.and([by('callee_id', '=', personId), by('callee_cleared_at', 'is', null)]),
        ]),
      )
      .where('ended_at', 'is not', null)
      .$if(before !== undefined, (among) =>
        among.where((by) =>
          by(
            by.refTuple('rang_at', 'id'),
            '<',
            by
              .selectFrom('call_record as last')
              .select(['last.rang_at', 'last.id'])
              .where('last.id', '=', before ?? '')
              .$asTuple('rang_at', 'id'),
          ),
        ),
      )
      .orderBy('rang_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const shown = rows.slice(0, limit);
    const accounts = await this.accountsOf(shown.flatMap((row) => [row.caller_id, row.callee_id]));
    return {
      calls: shown.map((row) => pastCallOf(row, personId, accounts)),
      more: rows.length > limit,
    };
  }

  /** Those that they missed and have not seen; of very many the newest. */
  async missed(personId: PersonId): Promise<MissedCall[]> {
    const rows = await this.database
      .selectFrom('call_record')
      .leftJoin('account', 'account.id', 'caller_id')
      .select(['call_record.id', 'caller_id', 'ended_at', 'rang_at'])
      .select((by) => by.fn.coalesce('account.name', 'caller_name').as('name'))
      .where('callee_id', '=', personId)
      .where('unseen', '=', 1)
      .orderBy('rang_at', 'desc')
      .limit(LIMITS.missedCalls)
      .execute();
    return rows.reverse().map(({ id, caller_id, name, ended_at, rang_at }) => ({
      callId: id,
      caller: { id: caller_id, name },
      at: ended_at ?? rang_at,
    }));
  }

  /** They have seen those of this caller, or of all. False where there were none. */
  async see(personId: PersonId, callerId: PersonId | null): Promise<boolean> {
    const { numUpdatedRows } = await this.database
      .updateTable('call_record')
      .set({ unseen: 0 })
      .where('callee_id', '=', personId)
      .where('unseen', '=', 1)
      .$if(callerId !== null, (among) => among.where('caller_id', '=', callerId ?? ''))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Takes all that is over out of their history; out of nobody else's. */
  async clear(personId: PersonId, now: number): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('call_record')
        .set({ caller_cleared_at: now })
        .where('caller_id', '=', personId)
        .where('ended_at', 'is not', null)
        .where('caller_cleared_at', 'is', null)
        .execute();
      await transaction
        .updateTable('call_record')
        .set({ callee_cleared_at: now, unseen: 0 })
        .where('callee_id', '=', personId)
        .where('ended_at', 'is not', null)
        .where('callee_cleared_at', 'is', null)
        .execute();
    });
  }

  /** Of those among them who have an account that is not disabled. */
  private async accountsOf(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, PeerAccount>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database
      .selectFrom('account')
      .leftJoin('picture', 'picture.account_id', 'account.id')
      .select(['account.id', 'account.name', 'picture.digest as picture'])
      .where('account.id', 'in', [...new Set(ids)])
      .where('account.disabled_at', 'is', null)
      .execute();
    return new Map(
      rows.map(({ id, name, picture }) => [id, { name, ...(picture !== null && { picture }) }]),
    );
  }
}

/** What an account says of who has it. */
interface PeerAccount {
  readonly name: string;
  readonly picture?: string;
}

function pastCallOf(
  row: Selectable<CallRecordTable>,
  personId: PersonId,
  accounts: ReadonlyMap<PersonId, PeerAccount>,
): PastCall {
  const out = row.caller_id === personId;
  const id = out ? row.callee_id : row.caller_id;
  const account = accounts.get(id);
  const name = account?.name ?? (out ? row.callee_name : row.caller_name);
  return {
    id: row.id,
    direction: out ? 'out' : 'in',
    peer: { id, name },
    ...(account?.picture !== undefined && { picture: account.picture }),
    account: account !== undefined,
    outcome: row.outcome ?? 'failed',
    at: row.rang_at,
    durationMs: talkMs(row),
    unseen: !out && row.unseen === 1,
  };
}
