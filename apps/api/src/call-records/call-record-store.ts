import {
  isMissed,
  type CallId,
  type CallOutcome,
  type EndReason,
  type PersonId,
} from '@lets-meet/call-domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction, UpdateObject } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema } from '../persistence/schema.js';
import { queueCallEvent } from '../webhooks/call-events.js';
import type { CallFact, CallFacts, MissedCallsSettled } from './call-record.js';

/** Ids in one statement: SQLite takes 32,766 values. */
const CHUNK = 1_000;

type Rang = Extract<CallFact, { readonly fact: 'rang' }>;
type Reported = Extract<CallFact, { readonly fact: 'reported' }>;
type Change = UpdateObject<Schema, 'call_record'>;

/** Where the records of calls are kept. */
@Injectable()
export class CallRecordStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Keeps all of it, or nothing. A call with somebody whom nobody knows leaves no record.
   * @returns whose missed calls are settled by it
   */
  async keep(calls: readonly CallFacts[]): Promise<readonly MissedCallsSettled[]> {
    return this.database.transaction().execute(async (transaction) => {
      const rang = calls.flatMap(({ facts }) => facts.filter((fact) => fact.fact === 'rang'));
      const accounts = await accountNames(
        transaction,
        rang.flatMap(({ caller, calleeId }) => [caller.id, calleeId]),
      );
      const settled: MissedCallsSettled[] = [];
      for (const { callId, facts } of calls) {
        for (const fact of facts) {
          if (fact.fact === 'rang') await begin(transaction, callId, fact, accounts);
          else await change(transaction, callId, fact);
          await queueCallEvent(transaction, callId, fact);
          const reached = reachedBy(fact);
          if (reached !== undefined && (await settle(transaction, reached))) settled.push(reached);
        }
      }
      return settled;
    });
  }

  /** Those that a server was in when it was killed end with the last that is known of them. */
  async endAbandoned(): Promise<void> {
    await this.database
      .updateTable('call_record')
      .set((by) => ({
        ended_at: by.fn.coalesce('connected_at', 'accepted_at', 'rang_at'),
        end_reason: by
          .case()
          .when('accepted_at', 'is', null)
          .then<EndReason>('failed')
          .else<EndReason>('connection-lost')
          .end(),
        outcome: by
          .case()
          .when('accepted_at', 'is', null)
          .then<CallOutcome>('failed')
          .else<CallOutcome>('answered')
          .end(),
      }))
      .where('ended_at', 'is', null)
      .execute();
  }

  /** Removes what rang before that instant. Returns how many it were. */
  async removeOlderThan(instant: number): Promise<number> {
    const { numDeletedRows } = await this.database
      .deleteFrom('call_record')
      .where('rang_at', '<', instant)
      .where('ended_at', 'is not', null)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}

/** The names of those among them who have an account. */
async function accountNames(
  transaction: Transaction<Schema>,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const names = new Map<PersonId, string>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await transaction
      .selectFrom('account')
      .select(['id', 'name'])
      .where('id', 'in', ids.slice(from, from + CHUNK))
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

async function begin(
  transaction: Transaction<Schema>,
  callId: CallId,
  { at, caller, calleeId, calleeName }: Rang,
  accounts: ReadonlyMap<PersonId, string>,
): Promise<void> {
  const name = calleeName ?? accounts.get(calleeId);
  if (name === undefined) return;
  const kindOf = (id: PersonId): 'account' | 'guest' => (accounts.has(id) ? 'account' : 'guest');
  await transaction
    .insertInto('call_record')
    .values({
      id: callId,
      caller_id: caller.id,
      caller_name: caller.name,
      caller_kind: kindOf(caller.id),
      callee_id: calleeId,
      callee_name: name,
      callee_kind: kindOf(calleeId),
      rang_at: at,
    })
    // One that is written again, after an answer that got lost.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function change(
  transaction: Transaction<Schema>,
  callId: CallId,
  fact: Exclude<CallFact, Rang>,
): Promise<void> {
  await transaction
    .updateTable('call_record')
    .set((by): Change => {
      switch (fact.fact) {
        case 'accepted':
          return { accepted_at: fact.at };
        case 'ended':
          return {
            ended_at: fact.at,
            end_reason: fact.reason,
            outcome: fact.outcome,
            unseen: isMissed(fact.outcome) ? 1 : 0,
          };
        case 'reported':
          return {
            ...deviceColumns(fact),
            ...(fact.report.path === undefined ? {} : { path: fact.report.path }),
            ...(fact.report.setUpMs === undefined
              ? {}
              : {
                  connected_at: by.fn.coalesce('connected_at', by.val(fact.at)),
                  // Of the two, who waited longer.
                  set_up_ms: by
                    .case()
                    .when('set_up_ms', '>', fact.report.setUpMs)
                    .then(by.ref('set_up_ms'))
                    .else(fact.report.setUpMs)
                    .end(),
                }),
          };
      }
    })
    .where('id', '=', callId)
    .execute();
}

/** Who talks to, or calls, whom. */
function reachedBy(fact: CallFact): MissedCallsSettled | undefined {
  switch (fact.fact) {
    case 'rang':
      return { personId: fact.caller.id, callerId: fact.calleeId };
    case 'accepted':
      return { personId: fact.calleeId, callerId: fact.callerId };
    case 'ended':
    case 'reported':
      return undefined;
  }
}

/** Whether there was any. */
async function settle(
  transaction: Transaction<Schema>,
  { personId, callerId }: MissedCallsSettled,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('call_record')
    .set({ unseen: 0 })
    .where('callee_id', '=', personId)
    .where('caller_id', '=', callerId)
    .where('unseen', '=', 1)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function deviceColumns({ side, report: { camera, microphone } }: Reported): Change {
  return {
    ...(camera === undefined ? {} : { [`${side}_camera`]: camera }),
    ...(microphone === undefined ? {} : { [`${side}_microphone`]: microphone }),
  };
}
