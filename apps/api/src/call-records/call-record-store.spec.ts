import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';
import type { CallRecordTable } from '../persistence/schema.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import type { CallFact } from './call-record.js';
import { CallRecordStore } from './call-record-store.js';
import type { Selectable } from 'kysely';

const ANN = { id: 'ann', name: 'Ann' };
const ACCEPTED = { fact: 'accepted', at: 5, callerId: 'ann', calleeId: 'ben' } as const;

onEachDatabase('CallRecordStore', (database) => {
  let store: CallRecordStore;

  beforeEach(async () => {
    store = new CallRecordStore(database());
    const ben = { id: 'ben', username: 'ben', name: 'Ben', passwordHash: '' };
    await new AccountStore(database()).add({ ...ben, role: 'member' }, 1, nothingBesides);
  });

  function rang(at: number, calleeId = 'ben', calleeName?: string): CallFact {
    return { fact: 'rang', at, caller: ANN, calleeId, calleeName };
  }

  async function keep(callId: string, ...facts: readonly CallFact[]): Promise<void> {
    await store.keep([{ callId, facts }]);
  }

  function records(): Promise<Selectable<CallRecordTable>[]> {
    return database().selectFrom('call_record').selectAll().orderBy('rang_at').execute();
  }

  it('keeps who called whom, with the names as they were', async () => {
    await keep('one', rang(1));
    await keep('two', rang(2, 'cas', 'Cas'));
    expect(
      (await records()).map((each) => [
        `${each.caller_name}, ${each.caller_kind}`,
        `${each.callee_name}, ${each.callee_kind}`,
      ]),
    ).toEqual([
      ['Ann, guest', 'Ben, account'],
      ['Ann, guest', 'Cas, guest'],
    ]);
  });

  it('keeps nothing of a call with somebody whom nobody knows', async () => {
    await keep('one', rang(1, 'nobody'), {
      fact: 'ended',
      at: 1,
      reason: 'offline',
      outcome: 'offline',
    });
    expect(await records()).toEqual([]);
  });

  it('keeps what becomes of a call, in one step or in several', async () => {
    const ended = { fact: 'ended', at: 9, reason: 'hung-up', outcome: 'answered' } as const;
    await keep('one', rang(1), ACCEPTED, ended);
    await keep('two', rang(2));
    await keep('two', ACCEPTED);
    await keep('two', ended);
    const expected = jasmine.objectContaining({
      accepted_at: 5,
      ended_at: 9,
      end_reason: 'hung-up',
      outcome: 'answered',
    });
    expect(await records()).toEqual([expected, expected]);
  });

  it('takes of two set-up times the longer, and the connection from who had it first', async () => {
    const reported = (at: number, setUpMs: number): CallFact => ({
      fact: 'reported',
      at,
      side: 'caller',
      report: { setUpMs, path: 'relayed' },
    });
    await keep('one', rang(1), reported(5, 300), reported(6, 400), reported(7, 200));
    expect(await records()).toEqual([
      jasmine.objectContaining({ connected_at: 5, set_up_ms: 400, path: 'relayed' }),
    ]);
  });

  it('keeps what was wrong with the devices of each side', async () => {
    const report = { camera: 'in-use' } as const;
    await keep('one', rang(1), { fact: 'reported', at: 2, side: 'callee', report });
    expect(await records()).toEqual([
      jasmine.objectContaining({
        caller_camera: null,
        callee_camera: 'in-use',
        callee_microphone: null,
        connected_at: null,
      }),
    ]);
  });

  it('writes nothing twice', async () => {
    await keep('one', rang(1));
    await keep('one', rang(3));
    expect((await records()).map(({ rang_at }) => rang_at)).toEqual([1]);
  });

  it('marks what the callee has missed as not seen', async () => {
    const ended = { fact: 'ended', at: 9, reason: 'cancelled' } as const;
    await keep('one', rang(1), { ...ended, outcome: 'cancelled' });
    await keep('two', rang(2), { ...ended, outcome: 'declined' });
    expect((await records()).map(({ unseen }) => unseen)).toEqual([1, 0]);
  });

  it('has whoever calls back, or talks to who called, see what they missed', async () => {
    const ended = { fact: 'ended', at: 9, reason: 'cancelled', outcome: 'cancelled' } as const;
    const missed = async (id: string): Promise<void> => keep(id, rang(1), ended);
    await missed('one');
    const back: CallFact = {
      ...{ fact: 'rang', at: 10, caller: { id: 'ben', name: 'Ben' } },
      ...{ calleeId: 'ann', calleeName: 'Ann' },
    };
    const settled = [{ personId: 'ben', callerId: 'ann' }];
    expect(await store.keep([{ callId: 'back', facts: [back] }])).toEqual(settled);
    expect(await store.keep([{ callId: 'again', facts: [back] }])).toEqual([]);
    await missed('two');
    expect(await store.keep([{ callId: 'three', facts: [rang(11), ACCEPTED] }])).toEqual(settled);
    expect((await records()).filter(({ unseen }) => unseen === 1)).toEqual([]);
  });

  it('ends what a killed server was in', async () => {
    await keep('ringing', rang(1));
    await keep('running', rang(2), ACCEPTED);
    await keep('over', rang(3), { fact: 'ended', at: 4, reason: 'declined', outcome: 'declined' });
    await store.endAbandoned();
    expect((await records()).map((each) => [each.ended_at, each.end_reason, each.outcome])).toEqual(
      [
        [1, 'failed', 'failed'],
        [5, 'connection-lost', 'answered'],
        [4, 'declined', 'declined'],
      ],
    );
  });

  it('removes what is older than a day, and nothing that goes on', async () => {
    const ended = { fact: 'ended', at: 9, reason: 'declined', outcome: 'declined' } as const;
    await keep('old', rang(1), ended);
    await keep('running', rang(2), ACCEPTED);
    await keep('new', rang(3), ended);
    expect(await store.removeOlderThan(3)).toBe(1);
    expect((await records()).map(({ id }) => id)).toEqual(['running', 'new']);
  });
});
