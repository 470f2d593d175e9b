import type { RecordedCallSort } from '@lets-meet/signaling-contracts/administration';
import { onEachDatabase } from '../testing/on-each-database.js';
import type { CallFact } from './call-record.js';
import { CallRecordStore } from './call-record-store.js';
import { RecordedCallStore, type CallSelection } from './recorded-call-store.js';

const ALL: CallSelection = { text: '', outcome: undefined, sort: 'at', descending: true };

onEachDatabase('RecordedCallStore', (database) => {
  let store: RecordedCallStore;

  function rang(at: number, caller: string, callee: string): CallFact {
    const [id, calleeId] = [caller.toLowerCase(), callee.toLowerCase()];
    return { fact: 'rang', at, caller: { id, name: caller }, calleeId, calleeName: callee };
  }

  beforeEach(async () => {
    store = new RecordedCallStore(database());
    const accepted = { fact: 'accepted', at: 10, callerId: 'ann', calleeId: 'ben' } as const;
    const ended = (at: number): CallFact => ({
      ...{ fact: 'ended', at, reason: 'hung-up', outcome: 'answered' },
    });
    await new CallRecordStore(database()).keep([
      {
        callId: 'talk',
        facts: [
          rang(1, 'Ann', 'Ben'),
          accepted,
          {
            ...{ fact: 'reported', at: 20, side: 'caller' },
            report: { setUpMs: 7, path: 'relayed', camera: 'in-use' },
          },
          ended(50),
        ],
      },
      { callId: 'brief', facts: [rang(2, 'Ben', 'Ann'), accepted, ended(15)] },
      {
        callId: 'failed',
        facts: [
          rang(3, 'Cas_100%', 'Ann'),
          { fact: 'ended', at: 4, reason: 'no-path', outcome: 'failed' },
        ],
      },
      { callId: 'running', facts: [rang(5, 'Ann', 'Cas'), accepted] },
    ]);
  });

  async function ids(selection: Partial<CallSelection>): Promise<string[]> {
    const calls = await store.page({ ...ALL, ...selection }, 0, 10);
    return calls.map(({ id }) => id);
  }

  it('has what is known of a call that is over, and none that runs', async () => {
    const calls = await store.page(ALL, 0, 10);
    expect(calls.map(({ id }) => id)).toEqual(['failed', 'brief', 'talk']);
    expect(calls[2]).toEqual({
      id: 'talk',
      caller: { id: 'ann', name: 'Ann', account: false, camera: 'in-use', microphone: null },
      callee: { id: 'ben', name: 'Ben', account: false, camera: null, microphone: null },
      at: 1,
      outcome: 'answered',
      reason: 'hung-up',
      durationMs: 30,
      setUpMs: 7,
      path: 'relayed',
    });
    expect(calls[0]).toEqual(
      jasmine.objectContaining({ reason: 'no-path', durationMs: null, setUpMs: null, path: null }),
    );
  });

  it('finds calls by who was in them and by what became of them', async () => {
    expect(await ids({ text: 'BEN' })).toEqual(['brief', 'talk']);
    expect(await ids({ text: 's_100%' })).toEqual(['failed']);
    expect(await ids({ text: 'a_n' })).toEqual([]);
    expect(await ids({ outcome: 'failed' })).toEqual(['failed']);
    expect(await store.count({ ...ALL, outcome: 'answered', text: 'ann' })).toBe(2);
  });

  it('sorts by each column, either way, and turns pages', async () => {
    const rising = (sort: RecordedCallSort): Promise<string[]> => ids({ sort, descending: false });
    expect(await rising('at')).toEqual(['talk', 'brief', 'failed']);
    expect(await rising('caller')).toEqual(['talk', 'brief', 'failed']);
    expect(await rising('callee')).toEqual(['brief', 'failed', 'talk']);
    expect(await rising('duration')).toEqual(['failed', 'brief', 'talk']);
    expect(await rising('reason')).toEqual(['talk', 'brief', 'failed']);
    expect((await store.page(ALL, 1, 1)).map(({ id }) => id)).toEqual(['brief']);
  });
});
